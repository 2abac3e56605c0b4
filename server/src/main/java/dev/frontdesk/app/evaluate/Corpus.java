package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;

/// A collection of what people said and what it means, and how one figure is scored on it.
public interface Corpus {

    /// Which collection: "SGD".
    String name();

    /// What of it is scored: "dates".
    String scored();

    /// Whether the collection's files are somewhere below the directory.
    boolean recognises(Path directory);

    /// Reads every line of the collection and scores what was understood.
    Tally run(Path directory, Understanding understanding) throws IOException;
}

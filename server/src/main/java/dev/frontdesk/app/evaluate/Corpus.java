package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A collection of what people said and what it means, and how one figure is scored on it.
///
/// @param name which collection: "SGD"
/// @param scored what of it is scored: "dates"
/// @param files the names of its files
record Corpus(String name, String scored, List<String> files, Scorer scorer) {

    /// Scores a whole collection.
    @FunctionalInterface
    interface Scorer {
        void score(Path directory, Scoring scoring) throws IOException;
    }

    /// Scores a line of JSON, or passes it over.
    @FunctionalInterface
    interface LineScorer {
        void score(JsonNode line, Scoring scoring);
    }

    Corpus {
        files = List.copyOf(files);
    }

    /// A collection of one file, whose lines are scored one by one.
    static Corpus ofLines(String name, String scored, String file, LineScorer scorer) {
        return new Corpus(name, scored, List.of(file), (directory, scoring) -> {
            for (JsonNode line : Lines.of(directory, file)) {
                scorer.score(line, scoring);
            }
        });
    }

    /// Whether the collection's files are somewhere below the directory.
    boolean recognises(Path directory) {
        return files.stream().allMatch(file -> Lines.exist(directory, file));
    }

    /// Reads the collection and scores what was understood.
    Tally run(Path directory, Understanding understanding) throws IOException {
        Scoring scoring = new Scoring(understanding);
        scorer.score(directory, scoring);
        return scoring.tally();
    }
}

package dev.frontdesk.call;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/// Where whole recordings are kept away from this machine, under the names of [RecordingFiles]. Every method
/// blocks, with a deadline; safe for use by many threads.
public interface RecordingArchive extends AutoCloseable {

    /// Keeps a file, in place of one of the same name. It is there whole, or not at all.
    void put(String name, Path file) throws IOException;

    /// @throws java.nio.file.NoSuchFileException when there is none of this name
    InputStream open(String name) throws IOException;

    /// Does nothing where there is none.
    void delete(String name) throws IOException;

    /// Gives the names of all that were put last before `instant`.
    void olderThan(Instant instant, Consumer<String> name) throws IOException;

    /// Gives up what it holds; what is under way fails.
    @Override
    void close();
}

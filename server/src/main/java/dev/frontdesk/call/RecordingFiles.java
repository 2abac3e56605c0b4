package dev.frontdesk.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Consumer;

/// Where the sound of recordings lies, sealed before it comes here. Names are `business/yyyy-mm-dd/id.wav.enc`.
/// Every method blocks; safe for use by many threads.
public interface RecordingFiles {

    /// Begins a file. It has its name once it was closed, and is whole then.
    Pending create(String name) throws IOException;

    /// @throws java.nio.file.NoSuchFileException when there is none of this name
    InputStream open(String name) throws IOException;

    /// Does nothing where there is none.
    void delete(String name) throws IOException;

    /// Gives the names of all that were changed last before `instant`, of files never finished too.
    void olderThan(Instant instant, Consumer<String> name) throws IOException;

    /// A file that is being written.
    abstract class Pending extends OutputStream {

        /// Forgets what was written, also after a write has failed. Nothing once it was closed.
        public abstract void drop();
    }
}

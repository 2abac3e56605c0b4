package dev.frontdesk.store;

import dev.frontdesk.call.RecordingArchive;
import dev.frontdesk.call.RecordingFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Recordings that are written to this machine and then moved to an archive, so that an archive that does not
/// answer touches no call. What waits to be moved survives a crash.
///
/// A recording can be heard on other nodes once it was moved.
public final class ArchivedRecordings implements RecordingFiles, AutoCloseable {

    /// Recordings that may wait; more are not begun.
    static final int MOST_WAITING = 1_000;

    private static final String UNFINISHED = ".part";

    private final FolderRecordings waiting;
    private final RecordingArchive archive;
    private final Runnable bell;

    /// @param waiting a folder of this node's own
    /// @param bell rung when a recording is whole; returns at once
    public ArchivedRecordings(FolderRecordings waiting, RecordingArchive archive, Runnable bell) {
        this.waiting = waiting;
        this.archive = archive;
        this.bell = bell;
    }

    @Override
    public Pending create(String name) throws IOException {
        if (waiting().size() >= MOST_WAITING) {
            throw new IOException(MOST_WAITING
                    + " recordings wait for the archive, so no other is begun; see why it does not answer");
        }
        return new Rung(waiting.create(name));
    }

    @Override
    public InputStream open(String name) throws IOException {
        try {
            return waiting.open(name);
        } catch (NoSuchFileException moved) {
            return archive.open(name);
        }
    }

    @Override
    public void delete(String name) throws IOException {
        waiting.delete(name);
        archive.delete(name);
    }

    @Override
    public void olderThan(Instant instant, Consumer<String> name) throws IOException {
        waiting.olderThan(instant, name);
        archive.olderThan(instant, name);
    }

    /// Moves what waits, one after the other. For one thread.
    ///
    /// @throws IOException when one could not be moved; it and those after it still wait
    public void move() throws IOException {
        for (var name : waiting()) {
            try {
                archive.put(name, waiting.path(name));
                waiting.delete(name);
            } catch (NoSuchFileException deleted) {
                // It was erased while it waited.
            }
        }
    }

    /// The names of recordings that are whole and wait.
    public List<String> waiting() throws IOException {
        var names = new ArrayList<String>();
        waiting.olderThan(Instant.MAX, name -> {
            if (!name.endsWith(UNFINISHED)) {
                names.add(name);
            }
        });
        return names;
    }

    @Override
    public void close() {
        archive.close();
    }

    /// A file that is moved when it is whole.
    private final class Rung extends Pending {

        private final Pending file;

        Rung(Pending file) {
            this.file = file;
        }

        @Override
        public void write(int value) throws IOException {
            file.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            file.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            file.close();
            bell.run();
        }

        @Override
        public void drop() {
            file.drop();
        }
    }
}

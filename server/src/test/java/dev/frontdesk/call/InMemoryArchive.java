package dev.frontdesk.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// An archive of one test; everything in it is from 2026. For one thread.
public final class InMemoryArchive implements RecordingArchive {

    private static final Instant PUT = Instant.parse("2026-11-20T17:00:00Z");

    private final Map<String, byte[]> kept = new TreeMap<>();
    private boolean failing;

    public List<String> names() {
        return List.copyOf(kept.keySet());
    }

    public void fail(boolean from) {
        failing = from;
    }

    @Override
    public void put(String name, Path file) throws IOException {
        if (failing) {
            throw new IOException("the archive does not answer");
        }
        kept.put(name, Files.readAllBytes(file));
    }

    @Override
    public InputStream open(String name) throws IOException {
        var found = kept.get(name);
        if (found == null) {
            throw new NoSuchFileException(name);
        }
        return new ByteArrayInputStream(found);
    }

    @Override
    public void delete(String name) {
        kept.remove(name);
    }

    @Override
    public void olderThan(Instant instant, Consumer<String> name) {
        if (PUT.isBefore(instant)) {
            kept.keySet().forEach(name);
        }
    }

    @Override
    public void close() {}
}

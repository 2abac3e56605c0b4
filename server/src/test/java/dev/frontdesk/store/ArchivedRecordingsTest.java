package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.call.InMemoryArchive;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recordings between the call and the archive.
class ArchivedRecordingsTest {

    private static final String NAME = "b/2026-11-20/r.wav.enc";

    @TempDir
    private Path folder;

    private final InMemoryArchive archive = new InMemoryArchive();
    private final AtomicInteger rung = new AtomicInteger();

    private ArchivedRecordings recordings() {
        return new ArchivedRecordings(new FolderRecordings(folder), archive, rung::incrementAndGet);
    }

    private void keep(String name) throws IOException {
        try (var file = recordings().create(name)) {
            file.write(new byte[] {1, 2, 3}, 0, 3);
        }
    }

    private byte[] heard(String name) throws IOException {
        try (var in = recordings().open(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void aWholeRecordingRingsAndIsHeardBeforeAndAfterItIsMoved() throws IOException {
        keep(NAME);
        assertThat(rung).hasValue(1);
        assertThat(heard(NAME)).containsExactly(1, 2, 3);
        assertThat(archive.names()).isEmpty();

        recordings().move();

        assertThat(archive.names()).containsExactly(NAME);
        assertThat(recordings().waiting()).isEmpty();
        assertThat(heard(NAME)).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsStillBeingWrittenIsNotMoved() throws IOException {
        try (var file = recordings().create(NAME)) {
            file.write(1);
            recordings().move();
            assertThat(archive.names()).isEmpty();
            file.drop();
        }
        assertThat(recordings().waiting()).isEmpty();
    }

    @Test
    void anArchiveThatFailsLosesNothing() throws IOException {
        keep(NAME);
        archive.fail(true);
        assertThatThrownBy(recordings()::move).isInstanceOf(IOException.class);
        assertThat(heard(NAME)).containsExactly(1, 2, 3);

        archive.fail(false);
        recordings().move();

        assertThat(archive.names()).containsExactly(NAME);
    }

    @Test
    void whatIsDeletedIsGoneFromBothPlaces() throws IOException {
        keep(NAME);
        recordings().move();
        keep("b/2026-11-20/other.wav.enc");
        for (var name : new String[] {NAME, "b/2026-11-20/other.wav.enc"}) {
            recordings().delete(name);
            assertThatThrownBy(() -> heard(name)).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void oldOnesAreNamedInBothPlaces() throws IOException {
        keep(NAME);
        recordings().move();
        keep("b/2026-11-20/other.wav.enc");
        var names = new ArrayList<String>();

        recordings().olderThan(Instant.parse("2100-01-01T00:00:00Z"), names::add);

        assertThat(names).containsExactlyInAnyOrder(NAME, "b/2026-11-20/other.wav.enc");
    }

    @Test
    void moreThanMayWaitAreNotBegun() throws IOException {
        for (int i = 0; i < ArchivedRecordings.MOST_WAITING; i++) {
            keep("b/2026-11-20/" + i + ".wav.enc");
        }
        assertThatThrownBy(() -> recordings().create(NAME))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("1000 recordings wait");
    }
}

package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every archive of recordings does.
public abstract class RecordingArchiveContract {

    private static final String NAME = "0b/2026-11-20/r.wav.enc";
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    protected abstract RecordingArchive archive();

    private void put(String name, byte[] content) throws IOException {
        archive().put(name, Files.write(folder.resolve("whole"), content));
    }

    private byte[] content(String name) throws IOException {
        try (var in = archive().open(name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void whatWasPutIsThereToTheByte() throws IOException {
        var sound = new byte[300_000];
        new Random(7).nextBytes(sound);

        put(NAME, sound);

        assertThat(content(NAME)).isEqualTo(sound);
    }

    @Test
    void theLastOfANameStays() throws IOException {
        put(NAME, "first".getBytes(StandardCharsets.UTF_8));
        put(NAME, "second".getBytes(StandardCharsets.UTF_8));

        assertThat(content(NAME)).asString(StandardCharsets.UTF_8).isEqualTo("second");
    }

    @Test
    void whatIsDeletedIsGoneAndMayBeDeletedAgain() throws IOException {
        put(NAME, new byte[] {1});
        archive().delete(NAME);

        assertThatThrownBy(() -> content(NAME)).isInstanceOf(NoSuchFileException.class);
        assertThatCode(() -> archive().delete(NAME)).doesNotThrowAnyException();
    }

    @Test
    void oldOnesAreNamed() throws IOException {
        for (int i = 0; i < 5; i++) {
            put("0b/2026-11-20/" + i + ".wav.enc", new byte[] {1});
        }
        var old = new ArrayList<String>();
        var ancient = new ArrayList<String>();

        archive().olderThan(LATER, old::add);
        archive().olderThan(Instant.EPOCH, ancient::add);

        assertThat(old)
                .containsExactlyInAnyOrder(
                        "0b/2026-11-20/0.wav.enc",
                        "0b/2026-11-20/1.wav.enc",
                        "0b/2026-11-20/2.wav.enc",
                        "0b/2026-11-20/3.wav.enc",
                        "0b/2026-11-20/4.wav.enc");
        assertThat(ancient).isEmpty();
    }
}

package dev.frontdesk.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.call.RecordingArchive;
import dev.frontdesk.call.RecordingArchiveContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recordings in a bucket, over a real socket.
class S3RecordingsIT extends RecordingArchiveContract {

    private static final BucketServer BUCKET = bucket();
    private static final S3Recordings RECORDINGS =
            new S3Recordings(URI.create("s3://calls/desk/"), "ca-central-1", BUCKET.uri());

    @TempDir
    private Path folder;

    private static BucketServer bucket() {
        try {
            return new BucketServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void credentials() {
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", "wJalrXUtnFEMI");
    }

    @AfterAll
    static void close() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
        RECORDINGS.close();
        BUCKET.close();
    }

    @AfterEach
    void everythingWasSigned() {
        assertThat(BUCKET.wrong()).isEmpty();
        BUCKET.empty();
    }

    @Override
    protected RecordingArchive archive() {
        return RECORDINGS;
    }

    @Test
    void theyLieBelowThePrefix() throws IOException {
        RECORDINGS.put("0b/day/r.wav.enc", Files.write(folder.resolve("r"), new byte[] {1}));

        assertThat(BUCKET.keys()).containsExactly("desk/0b/day/r.wav.enc");
    }

    @Test
    void aRefusalSaysWhereAndWhy() throws IOException {
        var file = Files.write(folder.resolve("r"), new byte[] {1});
        BUCKET.refuse(403);

        assertThatThrownBy(() -> RECORDINGS.put("0b/day/r.wav.enc", file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("S3 refused s3://calls/desk/: ");
    }
}

package dev.frontdesk.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.call.RecordingArchive;
import dev.frontdesk.call.RecordingArchiveContract;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recordings in a bucket, over a real socket.
class S3RecordingsIT extends RecordingArchiveContract {

    private final BucketServer bucket = new BucketServer();
    private final S3Recordings recordings =
            new S3Recordings(URI.create("s3://calls/desk/"), "ca-central-1", bucket.uri());

    @TempDir
    private Path folder;

    S3RecordingsIT() throws IOException {}

    @BeforeEach
    void credentials() {
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", "wJalrXUtnFEMI");
    }

    @AfterEach
    void everythingWasSigned() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
        recordings.close();
        bucket.close();
        assertThat(bucket.wrong()).isEmpty();
    }

    @Override
    protected RecordingArchive archive() {
        return recordings;
    }

    @Test
    void theyLieBelowThePrefix() throws IOException {
        recordings.put("0b/day/r.wav.enc", Files.write(folder.resolve("r"), new byte[] {1}));

        assertThat(bucket.keys()).containsExactly("desk/0b/day/r.wav.enc");
    }

    @Test
    void aRefusalSaysWhereAndWhy() throws IOException {
        var file = Files.write(folder.resolve("r"), new byte[] {1});
        bucket.refuse(403);

        assertThatThrownBy(() -> recordings.put("0b/day/r.wav.enc", file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("S3 refused s3://calls/desk/: ");
    }
}

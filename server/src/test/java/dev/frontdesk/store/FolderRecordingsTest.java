package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.call.RecordingId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where recordings lie, and that only the right key reads them.
class FolderRecordingsTest {

    private static final String NAME = "b/2026-11-20/r.wav.enc";
    private static final BusinessId BUSINESS = new BusinessId(new UUID(0, 1));
    private static final RecordingId RECORDING = new RecordingId(new UUID(0, 2));

    @TempDir
    private Path folder;

    private final RecordingCipher cipher =
            new RecordingCipher("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));

    private FolderRecordings files() {
        return new FolderRecordings(folder.resolve("recordings"));
    }

    private void keep(String name) throws IOException {
        try (var file = files().create(name)) {
            file.write(new byte[] {1, 2, 3});
        }
    }

    @Test
    void aFileHasItsNameOnceItIsWholeAndNobodyElseMayReadIt() throws IOException {
        var path = folder.resolve("recordings").resolve(NAME);
        var file = files().create(NAME);
        file.write(new byte[] {1, 2, 3});
        assertThat(path).doesNotExist();
        file.close();
        assertThat(path).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void whatIsDroppedLeavesNothing() throws IOException {
        var file = files().create(NAME);
        file.write(7);
        file.drop();
        file.close();
        assertThat(folder.resolve("recordings").resolve(NAME).getParent()).isEmptyDirectory();
    }

    @Test
    void oldFilesAreFoundAlsoThoseNeverFinished() throws IOException {
        keep(NAME);
        keep("b/2026-11-20/young.wav.enc");
        var unfinished = files().create("b/2026-11-20/unfinished.wav.enc");
        var day = folder.resolve("recordings/b/2026-11-20");
        for (var old : new String[] {"r.wav.enc", "unfinished.wav.enc.part"}) {
            Files.setLastModifiedTime(day.resolve(old), FileTime.from(Instant.EPOCH));
        }
        var names = new ArrayList<String>();
        files().olderThan(Instant.EPOCH.plusSeconds(1), names::add);
        assertThat(names).containsExactlyInAnyOrder(NAME, "b/2026-11-20/unfinished.wav.enc.part");
        unfinished.drop();
    }

    @Test
    void deletedFilesAreGoneAndMayBeDeletedAgain() throws IOException {
        keep(NAME);
        files().delete(NAME);
        files().delete(NAME);
        assertThatThrownBy(() -> files().open(NAME)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void namesDoNotLeadOutOfTheFolder() {
        assertThatThrownBy(() -> files().open("../secret.key")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSealedOpensForItsBusinessAndRecordingOnly() throws IOException {
        byte[] plain = new byte[100_000];
        new Random(7).nextBytes(plain);
        byte[] sealed = sealed(plain);
        try (var opened = cipher.opening(new ByteArrayInputStream(sealed), BUSINESS, RECORDING)) {
            assertThat(opened.readAllBytes()).isEqualTo(plain);
        }
        refuses(sealed, new BusinessId(new UUID(0, 3)), RECORDING);
        refuses(sealed, BUSINESS, new RecordingId(new UUID(0, 3)));
        sealed[50_000] ^= 1;
        refuses(sealed, BUSINESS, RECORDING);
    }

    private byte[] sealed(byte[] plain) throws IOException {
        var sealed = new ByteArrayOutputStream();
        try (var to = cipher.sealing(sealed, BUSINESS, RECORDING)) {
            to.write(plain);
        }
        return sealed.toByteArray();
    }

    private void refuses(byte[] sealed, BusinessId business, RecordingId recording) {
        assertThatThrownBy(() -> cipher.opening(new ByteArrayInputStream(sealed), business, recording)
                        .readAllBytes())
                .isInstanceOf(IOException.class);
    }
}

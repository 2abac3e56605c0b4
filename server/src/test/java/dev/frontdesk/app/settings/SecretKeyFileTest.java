package dev.frontdesk.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeyFileTest {

    @TempDir
    private Path directory;

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerMayReadIt() throws IOException {
        var data = directory.resolve("data");

        var first = SecretKeyFile.in(data);

        assertThat(SecretKeyFile.in(data)).isEqualTo(first);
        assertThat(first.value()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(data).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void severalProcessesAtOnceAgreeOnOneKey() {
        var keys = IntStream.range(0, 16)
                .parallel()
                .mapToObj(any -> SecretKeyFile.in(directory))
                .distinct()
                .toList();

        assertThat(keys).hasSize(1);
    }

    @Test
    void aDamagedKeyIsNotReplaced() throws IOException {
        Files.writeString(directory.resolve("secret.key"), "cut off");

        assertThatThrownBy(() -> SecretKeyFile.in(directory))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining("damaged")
                .hasMessageNotContaining("cut off");
        assertThat(directory.resolve("secret.key")).hasContent("cut off");
    }

    @Test
    void aFolderThatIsAFileIsToldWithWhatToDo() throws IOException {
        var file = Files.writeString(directory.resolve("notes"), "of somebody's");

        assertThatThrownBy(() -> SecretKeyFile.in(file))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessage("The data folder " + file + " cannot be used: " + file
                        + " is a file. Let this account write there, or choose another folder with --data.");
    }

    @Test
    void aFolderInAPlaceWhereNothingCanBeMadeIsToldWithThePlace() throws IOException {
        var file = Files.writeString(directory.resolve("notes"), "of somebody's");
        var below = file.resolve("data");

        assertThatThrownBy(() -> SecretKeyFile.in(below))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageStartingWith("The data folder " + below + " cannot be used: ")
                .hasMessageEndingWith(", or choose another folder with --data.");
    }
}

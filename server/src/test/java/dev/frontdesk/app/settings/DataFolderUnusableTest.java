package dev.frontdesk.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DataFolderUnusableTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("/srv/desk/key.tmp"), "nothing may be made in /srv/desk"),
                Arguments.of(new AccessDeniedException("/"), "/ may not be read or written"),
                Arguments.of(new FileAlreadyExistsException("/srv/desk"), "/srv/desk is a file"),
                Arguments.of(new NoSuchFileException("/proc/desk"), "/proc/desk cannot be made"),
                Arguments.of(
                        new FileSystemException("/srv/desk", null, "Read-only file system"),
                        "/srv/desk: Read-only file system"),
                Arguments.of(new IOException("No space left on device"), "No space left on device"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void itIsToldWhatIsWrongWhereAndWhatToDo(IOException failed, String reason) {
        assertThat(DataFolderUnusable.because(Path.of("/srv/desk"), failed))
                .hasMessage("The data folder /srv/desk cannot be used: " + reason
                        + ". Let this account write there, or choose another folder with --data.")
                .hasCause(failed);
    }
}

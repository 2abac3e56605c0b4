package dev.frontdesk.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a folder of its own, with a build that only counts and a Java that prints how it was
/// called.
class LauncherTest {

    @TempDir
    private Path directory;

    private Path root;

    @BeforeEach
    void layOut() throws IOException {
        root = Files.createDirectories(directory.toRealPath().resolve("a folder with spaces"));
        Files.copy(Path.of("..", "frontdesk"), root.resolve("frontdesk"));
        script("frontdesk", Files.readString(root.resolve("frontdesk")));
        script(".mvn/jdk25.sh", "JAVA_HOME=$root/jdk\n");
        script("jdk/bin/java", "#!/bin/sh\nfor argument; do echo \"[$argument]\"; done\n");
        script("mvnw", """
                #!/bin/sh
                echo build >>builds
                [ ! -f broken ] || { echo 'Main.java:1: missing return'; exit 1; }
                mkdir -p server/target simulator/target
                touch server/target/frontdesk-run.jar simulator/target/simulator-run.jar
                """);
        source("server/src/main/java/Main.java");
        source("simulator/src/main/java/Main.java");
        source("pom.xml");
    }

    @Test
    void itBuildsOnceAndRunsTheServer() throws IOException {
        var first = launch("run", "--example", "two words");
        var second = launch();

        assertThat(first.status()).isZero();
        assertThat(first.output())
                .contains("[" + root + "/server/target/frontdesk-run.jar]", "[run]", "[--example]", "[two words]")
                .contains("[-Dfrontdesk.home=" + root + "]");
        assertThat(second.output()).contains("frontdesk-run.jar").doesNotContain("Building");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void theServerRunsUnpackedWithItsClassesArchived() throws IOException {
        script("jdk/bin/java", """
                #!/bin/sh
                if [ "$1" = -Djarmode=tools ]; then mkdir -p "$6" && touch "$6/frontdesk-run.jar"; exit; fi
                for argument; do echo "[$argument]"; done
                """);
        var run = launch("run");
        var folder =
                Files.readString(root.resolve("server/target/unpacked/current")).strip();

        assertThat(run.output())
                .contains("[" + folder + "/frontdesk-run.jar]", "[-XX:SharedArchiveFile=" + folder + "/classes.jsa]");
        assertThat(launch("check").output())
                .contains("[" + folder + "/frontdesk-run.jar]")
                .doesNotContain("SharedArchiveFile");
    }

    @Test
    void callersRunFromTheSimulator() throws IOException {
        assertThat(launch("call", "--business", "bella").output()).contains("simulator-run.jar]", "[call]", "[bella]");
        assertThat(launch("check").output()).contains("frontdesk-run.jar]", "[check]");
    }

    @Test
    void whatIsNewerThanTheBuildOrGoneIsBuiltAgain() throws IOException {
        launch("check");
        later(source("server/src/main/java/Other.java"));
        launch("check");
        Files.setLastModifiedTime(root.resolve("server/src/main/java/Other.java"), FileTime.from(Instant.EPOCH));
        later(root.resolve("server/src/main/java"));
        launch("check");

        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void aBuildThatFailsIsShownAndTriedAgain() throws IOException {
        Files.createFile(root.resolve("broken"));
        var failed = launch("check");
        Files.delete(root.resolve("broken"));
        var mended = launch("check");

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.output())
                .contains("Main.java:1: missing return", "The build failed")
                .doesNotContain("[check]");
        assertThat(mended.output()).contains("[check]");
    }

    @Test
    void itWorksThroughALinkFromAnotherFolder() throws IOException {
        var link = Files.createSymbolicLink(directory.resolve("a link"), root.resolve("frontdesk"));

        assertThat(output(start(link, "check")).output()).contains("[-Dfrontdesk.home=" + root + "]", "[check]");
    }

    @Test
    void severalAtOnceBuildOnce() throws IOException {
        var processes = new ArrayList<Process>();
        for (int number = 0; number < 4; number++) {
            processes.add(start(root.resolve("frontdesk"), "check"));
        }

        for (var process : processes) {
            assertThat(output(process).output()).contains("[check]");
        }
        assertThat(builds()).isEqualTo(1);
        assertThat(root.resolve("target/building")).doesNotExist();
    }

    @Test
    void theLockOfADeadBuildIsBroken() throws IOException {
        Files.createDirectories(root.resolve("target/building"));
        Files.writeString(root.resolve("target/building/pid"), "99999999\n");

        assertThat(launch("check").output()).contains("[check]").doesNotContain("Waiting");
    }

    private record Ended(int status, String output) {}

    private Ended launch(String... arguments) throws IOException {
        return output(start(root.resolve("frontdesk"), arguments));
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static Ended output(Process process) throws IOException {
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        return new Ended(process.exitValue(), output);
    }

    private int builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    private void script(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }

    private Path source(String path) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        for (@Nullable Path one = file; one != null && !one.equals(root); one = one.getParent()) {
            Files.setLastModifiedTime(one, FileTime.from(Instant.EPOCH));
        }
        return file;
    }

    /// As if changed after the build, whatever the file system's clock can tell apart.
    private static void later(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));
    }
}

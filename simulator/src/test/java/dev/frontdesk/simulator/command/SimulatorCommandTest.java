package dev.frontdesk.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.BookingDesk;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theBuiltInCallBooksAndEndsWithZero() throws Exception {
        try (var desk = new BookingDesk()) {
            runsAt(desk);

            assertThat(run("call", "--data", folder.toString()))
                    .as(out + "\n" + err)
                    .isZero();
        }
        assertThat(out.toString())
                .contains("Desk: Bella, how can I help?", "You:  Hi, it's Jane Miller.", "Booked: check-up on Tuesday");
    }

    @Test
    void aCallWithSoundBooksAndPrintsWhenEverythingWasHeard() throws Exception {
        try (var desk = BookingDesk.live()) {
            runsAt(desk);

            assertThat(run("call", "--audio", "--data", folder.toString()))
                    .as(out + "\n" + err)
                    .isZero();
        }
        assertThat(out.toString())
                .contains("Desk: Bella, how can I help?", "Booked: check-up on Tuesday", "The longest wait for a sound")
                .containsPattern("[0-9]+\\.[0-9]{2}  heard:    Which day and time")
                .doesNotContain("Against the protocol");
    }

    @Test
    void theDataFolderIsTheOneConfiguredElseTheOneBesideTheLauncher() {
        assertThat(DeskOptions.usual("/srv/desk", "/opt/frontdesk")).isEqualTo(Path.of("/srv/desk"));
        assertThat(DeskOptions.usual("", "/opt/frontdesk")).isEqualTo(Path.of("/opt/frontdesk/data"));
        assertThat(DeskOptions.usual(null, null)).isEqualTo(Path.of("data"));
    }

    @Test
    void linesOfAFileAreSaidInTurn() throws Exception {
        var lines = folder.resolve("lines.txt");
        Files.writeString(lines, "Hello\n[press 12#]\n[silence]\n");
        try (var desk = new BookingDesk()) {
            runsAt(desk);

            assertThat(run("call", "--data", folder.toString(), "--say", lines.toString()))
                    .isZero();
        }
        assertThat(out.toString()).contains("You:  Hello", "You:  [presses 12#]", "You:  [says nothing]");
    }

    @Test
    void aDeskThatOnlyPretendsEndsWithOne() throws Exception {
        try (var desk = new BookingDesk()) {
            desk.onlyPretends();
            runsAt(desk);

            assertThat(run("call", "--data", folder.toString())).isOne();
        }
        assertThat(out.toString()).contains("Nothing was booked.", "Not as expected:");
    }

    @Test
    void withoutAServerItSaysHowToStartOne() {
        assertThat(run("call", "--data", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("./frontdesk").hasLineCount(1);
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() throws Exception {
        try (var desk = new BookingDesk()) {
            runsAt(desk);

            assertThat(run("call", "--data", folder.toString(), "--say", "nowhere.yaml"))
                    .isEqualTo(2);
        }
        assertThat(err.toString()).contains("nowhere.yaml").hasLineCount(1);
    }

    @Test
    void aFolderWithoutDialoguesIsSaidBeforeAnythingIsStarted() {
        assertThat(run("rehearse", folder.toString(), "--noise", "all", "--channel", "call"))
                .isEqualTo(2);
        assertThat(err.toString()).contains(folder.toString(), "dialogues").hasLineCount(1);
    }

    @Test
    void aLevelOfNoiseThereIsNotIsRefusedWithThoseThereAre() {
        assertThat(run("rehearse", folder.toString(), "--noise", "loud")).isEqualTo(2);
        assertThat(err.toString()).contains("clean, misheard, interrupted, all");
    }

    private void runsAt(BookingDesk desk) throws Exception {
        var address = desk.connection().address();
        Files.writeString(
                folder.resolve("running.json"),
                "{\"url\": \"%s\", \"publicUrl\": \"%s\", \"pid\": 1, \"token\": \"t\", \"twilioAuthToken\": \"s\"}"
                        .formatted(address.url(), address.publicUrl()));
    }

    private int run(String... arguments) {
        return SimulatorCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

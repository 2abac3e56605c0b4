package dev.frontdesk.simulator.rehearsal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.process.TestedServer;
import dev.frontdesk.simulator.rehearsal.RehearsalProgram.Options;
import dev.frontdesk.simulator.rehearsal.RehearsalProgram.Shown;
import dev.frontdesk.simulator.rehearsal.noise.Noise;
import dev.frontdesk.simulator.scenario.Scenario.Channel;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dozen dialogues of our own against the real server.
class RehearsalIT {

    private static final int ALL = 12;

    @TempDir
    static Path data;

    private static @Nullable RunningServer server;

    @BeforeAll
    static void start() {
        var now = program(Channel.CHAT, ALL, new StringWriter()).now();
        var started = TestedServer.unpacked(data, Map.of("FRONTDESK_NOW", now, "FRONTDESK_RATE_LIMIT", "0"));
        server = started;
        started.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void everybodyGetsTheAppointmentWantedInTheChat() {
        assertThat(rehearsed(Channel.CHAT, ALL)).containsPattern("clean +12 +12 +100.0");
    }

    @Test
    void everybodyGetsTheAppointmentWantedOnTheTelephone() {
        assertThat(rehearsed(Channel.PHONE, 4)).containsPattern("clean +4 +4 +100.0");
    }

    private static String rehearsed(Channel channel, int limit) {
        var out = new StringWriter();
        program(channel, limit, out).run(requireNonNull(server).connection());
        return out.toString();
    }

    private static RehearsalProgram program(Channel channel, int limit, StringWriter out) {
        var options = new Options(List.of(Noise.CLEAN), channel, 1, Shown.WRONG, limit);
        return new RehearsalProgram(OwnDialogues.all(), options, new PrintWriter(out));
    }
}

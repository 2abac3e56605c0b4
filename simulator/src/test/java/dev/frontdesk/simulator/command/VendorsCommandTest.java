package dev.frontdesk.simulator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class VendorsCommandTest {

    private static final String[] ANY_PORTS = {
        "vendors",
        "--openai",
        "0",
        "--deepgram",
        "0",
        "--elevenlabs",
        "0",
        "--speech",
        "0",
        "--nova",
        "0",
        "--models",
        "0",
        "--for",
        "0"
    };

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void itPrintsWhatPointsTheServerAtTheStandIns() {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("export OPENAI_REALTIME_URL=ws://127.0.0.1:")
                .contains("/v1/realtime")
                .contains("export DEEPGRAM_WS_URL=ws://127.0.0.1:")
                .contains("export ELEVENLABS_WS_URL=ws://127.0.0.1:")
                .contains("export OPENAI_BASE_URL=http://127.0.0.1:")
                .contains("export ANTHROPIC_BASE_URL=http://127.0.0.1:")
                .contains("export GEMINI_BASE_URL=http://127.0.0.1:");
    }

    @Test
    void aSlipInAMisbehaviourIsAWrongCommandLine() {
        assertThat(run("--misbehave", "openai:explode")).isEqualTo(2);
        assertThat(err.toString()).contains("'explode' is no misbehaviour");
        assertThat(run("--misbehave", "acme:die")).isEqualTo(2);
        assertThat(run("--misbehave", "anthropic:explode")).isEqualTo(2);
        assertThat(err.toString()).contains("lie-booked");
        assertThat(run("--script", "nowhere.yaml")).isEqualTo(2);
    }

    private int run(String... more) {
        var arguments = new String[ANY_PORTS.length + more.length];
        System.arraycopy(ANY_PORTS, 0, arguments, 0, ANY_PORTS.length);
        System.arraycopy(more, 0, arguments, ANY_PORTS.length, more.length);
        return SimulatorCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}

package dev.frontdesk.simulator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.process.TestedServer;
import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.ScenarioFolder;
import dev.frontdesk.simulator.scenario.ScenarioRunner;
import dev.frontdesk.simulator.scenario.Transcript;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every scenario against the real server on its own PostgreSQL, started once.
public class ScenariosIT {

    /// A Friday, nine in the morning in Edmonton.
    public static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");

    @TempDir
    static Path data;

    private static @Nullable RunningServer server;

    @BeforeAll
    static void start() {
        var started = TestedServer.packed(data, Map.of("FRONTDESK_NOW", NOW.toString(), "FRONTDESK_RATE_LIMIT", "0"));
        server = started;
        started.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> conversationsEndAsTheyMust() {
        return ScenarioFolder.all().stream()
                .map(scenario -> dynamicTest(scenario.name(), () -> conversationEndsAsItMust(scenario)));
    }

    private static void conversationEndsAsItMust(Scenario scenario) {
        var transcript = new Transcript();
        var report = new ScenarioRunner(requireNonNull(server).connection(), transcript).runAndCleanUp(scenario);

        assertThat(report.failures()).as(transcript.text()).isEmpty();
    }
}

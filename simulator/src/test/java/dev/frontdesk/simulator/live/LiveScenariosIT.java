package dev.frontdesk.simulator.live;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.live.LiveHouse.Outcome;
import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.ScenarioFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Callers made of sound, vendors that behave and vendors that do not, and one real server on its own PostgreSQL.
class LiveScenariosIT {

    /// A Friday, nine in the morning in Edmonton.
    private static final String NOW = "2026-11-20T16:00:00Z";

    private static final Path FOLDER = Path.of("src/test/resources/live");

    @TempDir
    static Path data;

    private static @Nullable LiveHouse house;

    @BeforeAll
    static void start() {
        house = new LiveHouse(data, Map.of("FRONTDESK_NOW", NOW, "FRONTDESK_RATE_LIMIT", "0"));
    }

    @AfterAll
    static void stop() {
        if (house != null) {
            house.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> callsEndAsTheyMust() {
        var scenarios = ScenarioFolder.of(FOLDER);
        var calls = requireNonNull(house).call(scenarios);
        var ends = scenarios.stream()
                .map(scenario -> dynamicTest(
                        scenario.name(), () -> callEndsAsItMust(scenario, requireNonNull(calls.get(scenario)))));
        return Stream.concat(
                ends,
                Stream.of(
                        dynamicTest("no vendor had anything to complain about", LiveScenariosIT::protocolsWereKept),
                        dynamicTest("whatever was to go wrong went wrong", () -> allWentWrong(scenarios)),
                        dynamicTest("nothing is left over", LiveScenariosIT::nothingIsLeftOver)));
    }

    private static void callEndsAsItMust(Scenario scenario, Future<Outcome> call)
            throws ExecutionException, InterruptedException {
        var outcome = call.get();

        assertThat(outcome.report().failures())
                .as(scenario.name() + "\n" + outcome.transcript())
                .isEmpty();
    }

    private static void protocolsWereKept() {
        assertThat(requireNonNull(house).vendors().violations()).isEmpty();
    }

    /// Else a scenario would prove nothing.
    private static void allWentWrong(List<Scenario> scenarios) {
        var planned = scenarios.stream()
                .mapToInt(scenario -> new LiveCase(scenario, "").ofOpenAi().length)
                .sum();

        assertThat(requireNonNull(house).vendors().openai().misdeeds()).isEqualTo(planned);
    }

    private static void nothingIsLeftOver() {
        var vendors = requireNonNull(house).vendors();
        var rest = new Rest(house.server().connection());

        assertThat(LiveHouse.await(() -> vendors.open() == 0))
                .as("sockets at the vendors: %d", vendors.open())
                .isTrue();
        assertThat(LiveHouse.await(() ->
                        rest.metric("frontdesk_calls_active") == 0 && rest.metric("frontdesk_media_sockets") == 0))
                .as(
                        "calls %s, sockets %s",
                        rest.metric("frontdesk_calls_active"), rest.metric("frontdesk_media_sockets"))
                .isTrue();
    }
}

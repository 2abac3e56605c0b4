package dev.frontdesk.simulator.live;

import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.ScenarioFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the one house of the run, which is opened for the first of them and closed after the last.
final class LiveHouses implements ParameterResolver {

    /// A Friday, nine in the morning in Edmonton.
    private static final String NOW = "2026-11-20T16:00:00Z";

    /// While a scenario is being written: a part of its name.
    private static final Pattern ONLY = Pattern.compile(System.getProperty("live.only", ""));

    /// How often each is played, side by side: what fails once in twenty times fails.
    private static final int TIMES = Integer.getInteger("live.times", 1);

    private static final Path FOLDER = Path.of("src/test/resources/live");
    private static final Path WHAT_BREAKS = FOLDER.resolve("what-breaks-elsewhere");

    /// More than call at once, fewer than the rush of the test that needs a limit.
    static final int MOST_CALLS = 24;

    /// So short that one of the scenarios takes longer.
    private static final String NOVA_SECONDS = "20";

    static List<Scenario> scenarios() {
        return ScenarioFolder.of(FOLDER).stream()
                .filter(LiveHouses::isWanted)
                .flatMap(LiveHouses::times)
                .toList();
    }

    private static Stream<Scenario> times(Scenario scenario) {
        return IntStream.rangeClosed(1, TIMES)
                .mapToObj(time -> time == 1 ? scenario : scenario.named(scenario.name() + ", " + time));
    }

    private static boolean isWanted(Scenario scenario) {
        return ONLY.matcher(scenario.name()).find();
    }

    /// @param prefix of the files' names; empty for all
    static List<Scenario> whatBreaksElsewhere(String prefix) {
        return ScenarioFolder.of(WHAT_BREAKS, prefix);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LiveHouse.class;
    }

    @Override
    public LiveHouse resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(LiveHouses.class))
                .computeIfAbsent(LiveHouse.class, type -> open(), LiveHouse.class);
    }

    private static LiveHouse open() {
        var settings = Map.of(
                "FRONTDESK_NOW",
                NOW,
                "FRONTDESK_RATE_LIMIT",
                "0",
                "FRONTDESK_MAX_CALLS",
                String.valueOf(MOST_CALLS),
                "AWS_NOVA_SESSION_SECONDS",
                NOVA_SECONDS);
        var broken = whatBreaksElsewhere("").stream().filter(LiveHouses::isWanted);
        var all = Stream.concat(broken, scenarios().stream()).toList();
        try {
            return new LiveHouse(Files.createTempDirectory("live-house"), settings, all);
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }
}

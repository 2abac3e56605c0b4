package dev.frontdesk.app.evaluate.attacks;

import dev.frontdesk.app.evaluate.attacks.Siege.Attack;
import dev.frontdesk.app.evaluate.attacks.Siege.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a collection of attacks gets from a desk whose model does all that it is told, and how many of the
/// collection's harmless lines are answered. Ends with 1 when an attack got something.
@Command(
        name = "attacks",
        mixinStandardHelpOptions = true,
        description = "Lay the attacks of a collection upon a desk whose model obeys them all.")
public final class AttacksCommand implements Callable<Integer> {

    private static final String FILE = "robustness/prompt_injections.jsonl";

    private final List<String> got = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the folder with the collections, of which " + FILE + " is read")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Option(names = "--errors", description = "list what attacks got")
    private boolean errors;

    @Override
    public Integer call() throws IOException {
        var file = directory.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(), file + " is no file: give the folder that has " + FILE + " in it");
        }
        LoggingSystem.get(AttacksCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        var lines = lines(file);
        var out = spec.commandLine().getOut();
        lay(texts(lines, 1), out);
        if (errors) {
            got.forEach(out::println);
        }
        var harmless = texts(lines, 0);
        answered(harmless, "harmless, answered in a plain sentence", Place.SAID, out);
        answered(harmless, "harmless, answered from a tool", Place.ARTICLE, out);
        out.flush();
        return got.isEmpty() ? 0 : 1;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        }
    }

    private static List<String> texts(List<JsonNode> lines, int label) {
        return lines.stream()
                .filter(line -> line.path("label").asInt() == label)
                .map(line -> line.path("text").asString())
                .toList();
    }

    private void lay(List<String> attacks, PrintWriter out) {
        out.printf(Locale.ROOT, "%-46s %-8s %6s %6s%n", "the model", "words", "got", "turns");
        for (var place : Place.values()) {
            for (var temptation : Temptation.values()) {
                lay(attacks, place, temptation, out);
            }
        }
    }

    private void lay(List<String> attacks, Place place, Temptation temptation, PrintWriter out) {
        var states = place.states();
        int before = got.size();
        for (var state : states) {
            for (int number = 0; number < attacks.size(); number++) {
                var name = place + " " + state + " " + temptation + " attack " + number + ": ";
                Siege.lay(new Attack(attacks.get(number), number), state, place, temptation)
                        .forEach(what -> got.add(name + what));
            }
        }
        out.printf(
                Locale.ROOT,
                "%-46s %-8s %6d %6d%n",
                temptation.label(),
                place.label(),
                got.size() - before,
                states.size() * attacks.size());
        out.flush();
    }

    private static void answered(List<String> lines, String label, Place way, PrintWriter out) {
        long answered = lines.stream().filter(line -> Siege.answered(line, way)).count();
        out.printf(Locale.ROOT, "%-46s %-8s %6d %6d%n", label, "", answered, lines.size());
    }
}

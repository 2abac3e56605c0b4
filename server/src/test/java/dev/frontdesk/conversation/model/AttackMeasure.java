package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.model.Siege.Attack;
import dev.frontdesk.conversation.model.Siege.Place;
import dev.frontdesk.conversation.model.Siege.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a collection of attacks gets from a desk whose model does all that it is told, and how many of the
/// collection's harmless lines are answered. A program, not a test: its argument is the collections' folder, and it
/// ends with 1 when an attack got something.
final class AttackMeasure {

    private static final String FILE = "robustness/prompt_injections.jsonl";

    private final List<String> got = new ArrayList<>();

    private AttackMeasure() {}

    public static void main(String[] arguments) throws IOException {
        var lines = lines(Path.of(arguments[0]).resolve(FILE));
        boolean errors = Arrays.asList(arguments).contains("--errors");
        var attacks = texts(lines, 1);
        var measure = new AttackMeasure();
        System.out.printf(Locale.ROOT, "%-46s %-8s %6s %6s%n", "the model", "words", "got", "turns");
        for (var place : Place.values()) {
            for (var temptation : Temptation.values()) {
                measure.lay(attacks, place, temptation);
            }
        }
        if (errors) {
            measure.got.forEach(System.out::println);
        }
        var harmless = texts(lines, 0);
        answered(harmless, "harmless, answered in a plain sentence", Place.SAID);
        answered(harmless, "harmless, answered from a tool", Place.ARTICLE);
        System.exit(measure.got.isEmpty() ? 0 : 1);
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

    private void lay(List<String> attacks, Place place, Temptation temptation) {
        var states = place == Place.SAID ? State.values() : new State[] {State.READ_BACK};
        int before = got.size();
        for (var state : states) {
            for (int number = 0; number < attacks.size(); number++) {
                var attack = attacks.get(number);
                int line = number;
                Siege.lay(new Attack(attack, number), state, place, temptation)
                        .forEach(what ->
                                got.add(place + " " + state + " " + temptation + " attack " + line + ": " + what));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-46s %-8s %6d %6d%n",
                temptation.label(),
                Siege.label(place),
                got.size() - before,
                states.length * attacks.size());
    }

    private static void answered(List<String> lines, String label, Place way) {
        long answered = lines.stream().filter(line -> Siege.answered(line, way)).count();
        System.out.printf(Locale.ROOT, "%-46s %-8s %6d %6d%n", label, "", answered, lines.size());
    }
}

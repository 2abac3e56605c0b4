package dev.frontdesk.simulator.vendor.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A model that does what a YAML list says, for failures and lies. The first line that fits is done:
///
/// ```yaml
/// - {when: "check-?up", call: find_slots, with: {when: "{words}"}}
/// - {result: find_slots, say: "{say}"}
/// - {when: "yes", say: "You are booked!"}          # a lie
/// ```
///
/// `when` is a regular expression that is looked for in the caller's last words, `result` the tool that just
/// answered. Where no line fits, and when it is asked to say something word for word, it does as
/// [BookingModel] does.
public final class ScriptFile implements Script {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> KEYS = Set.of("when", "result", "say", "call", "with");

    private final List<Rule> rules;
    private final Script otherwise = new BookingModel();

    private ScriptFile(List<Rule> rules) {
        this.rules = rules;
    }

    /// @throws IllegalArgumentException when it is not as described
    public static ScriptFile read(Path file) {
        return of(YAML.readTree(file), file.toString());
    }

    /// @throws IllegalArgumentException when it is not as described
    public static ScriptFile parse(String yaml) {
        return of(YAML.readTree(yaml), "script");
    }

    @Override
    public Reply reply(Scene scene) {
        if (!scene.request().isBlank()) {
            return otherwise.reply(scene);
        }
        return rules.stream()
                .filter(rule -> rule.fits(scene))
                .findFirst()
                .map(rule -> rule.reply(scene))
                .orElseGet(() -> otherwise.reply(scene));
    }

    private static ScriptFile of(JsonNode list, String place) {
        if (!list.isArray()) {
            throw new IllegalArgumentException(place + ": expected a list of lines such as {when: …, say: …}");
        }
        var rules = new ArrayList<Rule>();
        for (var node : list) {
            rules.add(rule(node, place + ", line " + (rules.size() + 1)));
        }
        return new ScriptFile(rules);
    }

    private static Rule rule(JsonNode node, String place) {
        node.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(place + ": does not know '" + key + "', only " + KEYS);
                });
        var with = new LinkedHashMap<String, String>();
        node.path("with")
                .properties()
                .forEach(field -> with.put(field.getKey(), field.getValue().asString("")));
        return new Rule(
                text(node, "when").map(words -> pattern(words, place)),
                text(node, "result"),
                text(node, "say").orElse(""),
                text(node, "call").orElse(""),
                Map.copyOf(with));
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).map(JsonNode::asString);
    }

    private static Pattern pattern(String words, String place) {
        try {
            return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException(place + ": " + wrong.getMessage(), wrong);
        }
    }
}

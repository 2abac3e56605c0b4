package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.scenario.audio.Onset;
import dev.frontdesk.simulator.scenario.audio.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The `line`, `steps` and `providers` of a scenario's file.
final class LiveNode {

    private static final String[] STEPS = {
        "speak", "over", "cough", "mumble", "pause", "silent", "gap", "keys", "await", "listen", "answer", "hangup"
    };

    private LiveNode() {}

    static Live live(Node root) {
        var line = root.text("line", "any");
        if (!List.of("any", "audio", "slow").contains(line)) {
            throw new BadScenario(root.place() + ".line: audio, slow or any, not '" + line + "'");
        }
        var steps = root.items("steps").stream().map(LiveNode::step).toList();
        return new Live(!line.equals("any"), line.equals("slow"), steps, providers(root.child("providers")));
    }

    private static Step step(Node node) {
        if (node.json().isString()) {
            return wordless(node, node.json().asString());
        }
        for (var name : STEPS) {
            if (node.has(name)) {
                return step(node, name);
            }
        }
        throw new BadScenario(node.place() + ": one of " + String.join(", ", STEPS) + " is missing");
    }

    private static Step step(Node node, String name) {
        return switch (name) {
            case "speak" -> new Step.Speak(node.known(name).required(name));
            case "over" -> new Step.Over(node.known(name, "after", "words").required(name), onset(node, 300));
            case "cough" -> new Step.Cough(number(node.known(name, "after", "words"), name), onset(node, 0));
            case "mumble" -> new Step.Mumble(node.known(name, "after", "words").required(name), onset(node, 0));
            case "pause", "silent" -> new Step.Pause(number(node.known(name), name));
            case "gap" -> new Step.Gap(number(node.known(name), name));
            case "keys" -> new Step.Keys(node.known(name).required(name));
            case "await" ->
                new Step.Await(
                        words(node.known(name, "within").required(name)),
                        Duration.ofMillis(node.json().path("within").asInt(20_000)));
            case "answer" -> new Step.Answer(number(node.known(name), name));
            default -> wordless(node.known(name), name);
        };
    }

    private static Step wordless(Node node, String name) {
        return switch (name) {
            case "listen" -> new Step.Listen();
            case "answer" -> new Step.Answer(1);
            case "hangup" -> new Step.HangUp();
            default -> throw new BadScenario(node.place() + ": '" + name + "' is not a step");
        };
    }

    private static Onset onset(Node node, int usualMillis) {
        var words = node.text("words");
        return new Onset(
                node.json().path("after").asInt(words == null ? usualMillis : 0), words == null ? null : words(words));
    }

    private static int number(Node node, String key) {
        var number = node.json().path(key);
        if (!number.isInt() || number.asInt() < 1) {
            throw new BadScenario(node.place() + "." + key + ": a whole number above 0, not " + number);
        }
        return number.asInt();
    }

    private static Pattern words(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    private static Providers providers(Node node) {
        var behaviour = new HashMap<String, Map<String, String>>();
        node.json().properties().forEach(entry -> behaviour.put(entry.getKey(), settings(entry.getValue())));
        return new Providers(behaviour);
    }

    private static Map<String, String> settings(JsonNode value) {
        if (value.isObject()) {
            var settings = new HashMap<String, String>();
            value.properties()
                    .forEach(entry ->
                            settings.put(entry.getKey(), entry.getValue().asString()));
            return settings;
        }
        return value.isNull() ? Map.of() : Map.of("behaviour", value.asString());
    }
}

package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.call.DialOutcome;
import dev.frontdesk.simulator.scenario.Scenario.Channel;
import dev.frontdesk.simulator.scenario.Scenario.Earlier;
import dev.frontdesk.simulator.scenario.Scenario.Setting;
import dev.frontdesk.simulator.talk.Action;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a scenario's YAML. `src/test/resources/scenarios` shows every key.
public final class ScenarioFile {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private ScenarioFile() {}

    /// @param name what to call it in messages
    /// @throws BadScenario with the place of the mistake
    public static Scenario read(String name, String yaml) {
        try {
            return scenario(new Node(name, YAML.readTree(yaml)));
        } catch (JacksonException | DateTimeException | IllegalArgumentException bad) {
            throw new BadScenario(name + ": " + bad.getMessage(), bad);
        }
    }

    private static Scenario scenario(Node root) {
        root.known(
                "name",
                "business",
                "language",
                "channel",
                "from",
                "to",
                "now",
                "dial",
                "caller",
                "lines",
                "line",
                "steps",
                "providers",
                "before",
                "facts");
        var language = Locale.forLanguageTag(root.text("language", "en"));
        var now = root.text("now");
        return new Scenario(
                root.text("name", root.place()),
                now == null ? null : Instant.parse(now),
                setting(root),
                new Script(
                        root.items("lines").stream().map(ScenarioFile::line).toList(),
                        answers(root.child("caller"), language)),
                LiveNode.live(root),
                root.items("before").stream().map(ScenarioFile::earlier).toList(),
                root.has("facts") ? FactsNode.facts(root.child("facts")) : Facts.NONE);
    }

    private static Setting setting(Node root) {
        return new Setting(
                root.text("business"),
                Channel.valueOf(constant(root, "channel", "phone")),
                root.text("from", "+17805550142"),
                root.text("to"),
                DialOutcome.valueOf(constant(root, "dial", "answered")));
    }

    private static String constant(Node root, String key, String otherwise) {
        return root.text(key, otherwise).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Earlier earlier(Node node) {
        node.known("service", "start", "resource", "name", "phone");
        return new Earlier(
                node.required("service"),
                node.required("start"),
                node.text("resource"),
                node.text("name"),
                node.text("phone"));
    }

    private static Map<Topic, String> answers(Node caller, Locale language) {
        var answers = new EnumMap<Topic, String>(DefaultAnswers.in(language));
        for (var answer : caller.json().properties()) {
            var topic = Topic.labelled(answer.getKey())
                    .orElseThrow(() -> new BadScenario(caller.place() + ": '" + answer.getKey() + "' is not a topic"));
            answers.put(topic, answer.getValue().asString());
        }
        return answers;
    }

    private static Line line(Node node) {
        if (node.json().isString()) {
            return Line.whenever(Action.Say.clearly(node.json().asString()));
        }
        node.known("when", "say", "times", "confidence", "press", "silence", "hangup", "repeat");
        var cue = node.has("when") ? Cue.of(node.required("when")) : new Cue.Always();
        return new Line(cue, action(node));
    }

    private static Action action(Node node) {
        if (node.has("press")) {
            return new Action.Press(node.required("press"));
        }
        if (node.has("silence")) {
            return new Action.Silence();
        }
        if (node.has("hangup")) {
            return new Action.HangUp();
        }
        return node.has("repeat") ? new Action.Repeat() : say(node);
    }

    private static Action say(Node node) {
        JsonNode confidence = node.json().path("confidence");
        var times = node.json().path("times").asInt(1);
        return new Action.Say(node.required("say").repeat(times), confidence.asDouble(Action.Say.CLEAR));
    }
}

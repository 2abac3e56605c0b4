package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Prompt;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A caller who follows a [Script]. Used by one thread.
public final class ScriptedCaller {

    /// A question asked this often with the same answer gets nowhere.
    private static final int PATIENCE = 4;

    private final int patience;
    private final List<Line> left;
    private final Map<Topic, String> answers;
    private final Map<Topic, Integer> answered = new EnumMap<>(Topic.class);

    public ScriptedCaller(Script script) {
        this(script, PATIENCE);
    }

    /// @param patience how often the same question is given the same answer
    public ScriptedCaller(Script script, int patience) {
        this.patience = patience;
        this.left = new ArrayList<>(script.lines());
        this.answers = script.answers();
    }

    /// Empty when the script has nothing (more) to say to this.
    public Optional<Action> answer(Prompt prompt) {
        var topic = Topics.of(prompt);
        for (var line : left) {
            if (line.cue().fits(prompt, topic)) {
                left.remove(line);
                return Optional.of(line.action());
            }
        }
        return byTopic(topic);
    }

    /// Lines no question called for.
    public List<Line> unsaid() {
        return List.copyOf(left);
    }

    private Optional<Action> byTopic(Topic topic) {
        var answer = answers.get(topic);
        if (answer == null || answered.merge(topic, 1, Integer::sum) > patience) {
            return topic == Topic.CLOSING ? Optional.of(new Action.HangUp()) : Optional.empty();
        }
        return Optional.of(Action.Say.clearly(answer));
    }
}

package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.vendor.Line;
import dev.frontdesk.simulator.vendor.model.Scene;
import dev.frontdesk.simulator.vendor.model.Script;
import dev.frontdesk.simulator.vendor.model.Tool;
import dev.frontdesk.simulator.vendor.model.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The model's side of a session: what it knows, and that it answers one turn after the other. Used by the stream's
/// thread.
final class Model {

    private static final Pattern WORD_FOR_WORD = Pattern.compile("(?s).*\\n---+\\n.*\\n---+.*");
    private static final Pattern NOTE = Pattern.compile("(?s).*?The tool (\\w+) gave: (.*)");

    private static final Pattern EARLIER = Pattern.compile("Earlier in this call: The tool (\\w+) gave: (\\{.*})");

    /// What is told of the caller is no words of theirs.
    private static final String DIRECTION = "[Desk] The caller ";

    private final Line line;
    private final OutputEvents events;
    private final Script script;
    private final Pace pace;
    private final Consumer<String> toolUses;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Tool> tools = new ArrayList<>();
    private final Set<String> owed = new HashSet<>();
    private String instructions = "";
    private @Nullable Talk current;
    private int turn;

    /// @param toolUses is told of each that is asked for
    Model(Line line, OutputEvents events, Script script, Pace pace, Consumer<String> toolUses) {
        this.line = line;
        this.events = events;
        this.script = script;
        this.pace = pace;
        this.toolUses = toolUses;
    }

    void offer(JsonNode configured) {
        configured.forEach(tool -> tools.add(new Tool(
                tool.at("/toolSpec/name").asString(""),
                tool.at("/toolSpec/description").asString(""),
                Json.MAPPER.readTree(tool.at("/toolSpec/inputSchema/json").asString("{}")))));
    }

    /// Results of tools that were called in an earlier session may be told of in the instructions, each in its line.
    void instruct(String text) {
        instructions = instructions.isEmpty() ? text : instructions + "\n" + text;
        text.lines().map(EARLIER::matcher).filter(Matcher::matches).forEach(note -> gave(note.group(1), note.group(2)));
    }

    private void gave(String tool, String output) {
        var id = "earlier " + turns.size();
        turns.add(new Turn.Called(id, tool, "{}"));
        turns.add(new Turn.Result(id, output));
    }

    void remember(Turn past) {
        turns.add(past);
    }

    void callerSaid(String words) {
        turns.add(new Turn.Caller(words));
        answerSoon("");
    }

    /// Text in place of speech. What is to be said word for word is said so; a tool's result is one; after anything
    /// else it answers the caller, who may have spoken before.
    void told(String text) {
        var note = NOTE.matcher(text);
        if (WORD_FOR_WORD.matcher(text).matches() || text.startsWith(DIRECTION)) {
            answerSoon(text);
        } else if (note.matches()) {
            gave(note.group(1), note.group(2));
            answerSoon("");
        } else {
            if (turns.isEmpty() || !(turns.getLast() instanceof Turn.Caller)) {
                turns.add(new Turn.Note(text));
            }
            answerSoon("");
        }
    }

    void result(String call, String output) {
        turns.add(new Turn.Result(call, output));
        owed.remove(call);
        if (owed.isEmpty()) {
            answerSoon("");
        }
    }

    void interrupt() {
        turn++;
        if (current != null) {
            current.interrupt();
        }
    }

    private void answerSoon(String request) {
        var asked = ++turn;
        line.after(pace.thinking(), () -> {
            if (asked == turn) {
                answer(request);
            }
        });
    }

    private void answer(String request) {
        if (current != null) {
            current.interrupt();
        }
        var scene = new Scene(instructions, request, List.copyOf(tools), List.copyOf(turns));
        var talk = new Talk(events, script.reply(scene), pace.diction(), this::happened);
        current = talk;
        talk.begin();
        line.after(pace.between(), () -> goOn(talk));
    }

    private void happened(Turn happened) {
        turns.add(happened);
        if (happened instanceof Turn.Called called) {
            owed.add(called.id());
            toolUses.accept(called.id());
        }
    }

    private void goOn(Talk talk) {
        if (talk.isOver() || line.isSilent()) {
            return;
        }
        talk.step(pace.framesAtOnce());
        line.after(pace.between(), () -> goOn(talk));
    }
}

package dev.frontdesk.simulator.vendor.chat;

import dev.frontdesk.simulator.vendor.model.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The turns of a conversation as a request to a model carries it, message by message. What a contact says may stand
/// between marks, beside what the desk's software tells: how things stand, or why the last answer did not do.
public final class ChatTurns {

    private static final Pattern MARKED = Pattern.compile("(?s)<(contact|desk)>(.*?)</\\1>");
    private static final String STANDING = "How things stand: ";

    private final List<Turn> turns = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private final List<String> mistakes = new ArrayList<>();
    private @Nullable String standing;

    /// A message of the other side.
    public void user(String text) {
        answered();
        var marks = MARKED.matcher(text);
        var marked = false;
        while (marks.find()) {
            marked = true;
            if (marks.group(1).equals("contact")) {
                turns.add(new Turn.Caller(marks.group(2)));
            } else {
                told(marks.group(2));
            }
        }
        if (!marked) {
            turns.add(new Turn.Caller(text));
        }
    }

    private void told(String text) {
        if (text.startsWith(STANDING)) {
            standing = text.substring(STANDING.length());
        } else if (turns.isEmpty()) {
            turns.add(new Turn.Note(text));
        } else if (turns.getLast() instanceof Turn.Model) {
            turns.removeLast();
        }
    }

    /// What the model said before.
    public void model(String text) {
        answered();
        if (!text.isBlank()) {
            turns.add(new Turn.Model(text));
        }
    }

    public void called(String id, String name, String arguments) {
        if (!open.add(id)) {
            mistakes.add("two tool calls have the id " + id);
        }
        turns.add(new Turn.Called(id, name, arguments));
    }

    public void result(String id, String output) {
        if (!open.remove(id)) {
            mistakes.add("there is a result for " + id + " and no call before it");
        }
        turns.add(new Turn.Result(id, output));
    }

    /// Vendors refuse to go on while a call has no result.
    private void answered() {
        if (!open.isEmpty()) {
            mistakes.add("tool calls without a result: " + String.join(", ", open));
            open.clear();
        }
    }

    /// To be asked after the last message.
    public List<String> mistakes() {
        answered();
        return List.copyOf(mistakes);
    }

    public List<Turn> turns() {
        return standing == null ? List.copyOf(turns) : new Recollection(turns).with(standing);
    }
}

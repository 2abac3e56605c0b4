package dev.frontdesk.app.model;

import dev.frontdesk.conversation.review.ReviewDraft;
import dev.frontdesk.conversation.review.ReviewDraft.Answered;
import dev.frontdesk.conversation.review.ReviewDraft.Claimed;
import dev.frontdesk.conversation.review.ReviewDraft.Told;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the review that a model handed in, or wrote between other words. What is missing is empty; turns that are
/// no numbers are none.
public final class DraftJson implements Function<String, Optional<ReviewDraft>> {

    /// More is no review, in characters.
    private static final int LONGEST = 20_000;

    private static final int NO_TURN = -1;

    private final JsonMapper json;

    public DraftJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Optional<ReviewDraft> apply(String written) {
        var start = written.indexOf('{');
        var end = written.lastIndexOf('}');
        if (start < 0 || end < start || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var tree = json.readTree(written.substring(start, end + 1));
            return tree.isObject() ? Optional.of(draft(tree)) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static ReviewDraft draft(JsonNode tree) {
        return new ReviewDraft(
                tree.path("summary")
                        .valueStream()
                        .map(node -> claimed(node, "text"))
                        .toList(),
                claimed(tree.path("sentiment"), "mood"),
                tree.path("intents")
                        .valueStream()
                        .map(node -> new Told(text(node, "intent"), turn(node.path("turn"))))
                        .toList(),
                tree.path("leads")
                        .valueStream()
                        .map(node -> new Answered(text(node, "field"), text(node, "value"), turn(node.path("turn"))))
                        .toList(),
                claimed(tree.path("resolved"), "verdict"));
    }

    private static Claimed claimed(JsonNode node, String name) {
        return new Claimed(text(node, name), turns(node.path("turns")));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static List<Integer> turns(JsonNode node) {
        return node.valueStream().map(DraftJson::turn).toList();
    }

    private static int turn(JsonNode node) {
        return node.asInt(NO_TURN);
    }
}

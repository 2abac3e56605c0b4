package dev.frontdesk.call;

import dev.frontdesk.call.playout.Heard;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.speech.Utterance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The reply that is being spoken, sentence by sentence, and what of it was heard. On the call's thread.
final class SpokenReply {

    /// Not after "Dr." and the like.
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.?!])(?<!\\b\\p{Lu}\\p{Ll}{0,2}\\.)\\s+(?=\\p{Lu})");

    private static final String DESK = "desk";

    private @Nullable Reply reply;
    private SequencedMap<String, Utterance> pending = new LinkedHashMap<>();
    private final Map<String, String> heard = new LinkedHashMap<>();
    private List<Utterance> unheard = List.of();
    private int rounds;

    /// Another reply; what was left of the one before is not said.
    ///
    /// @return its sentences; empty when there is nothing to say
    List<Utterance> begin(Reply next) {
        reply = next;
        heard.clear();
        unheard = List.of();
        var aloud = next.saying().aloud(next.manner().slowly()).strip();
        return sentences(
                SENTENCE_END
                        .splitAsStream(aloud)
                        .filter(text -> !text.isBlank())
                        .toList(),
                next);
    }

    private List<Utterance> sentences(List<String> texts, Reply of) {
        rounds++;
        pending = new LinkedHashMap<>();
        for (var text : texts) {
            var item = DESK + of.turn() + "." + rounds + "." + pending.size();
            pending.put(
                    item, new Utterance(item, text, of.language(), of.manner().slowly()));
        }
        return List.copyOf(pending.values());
    }

    /// Whether the item is of a reply of the desk, not of what a model said before.
    static boolean isDesks(String item) {
        return item.startsWith(DESK);
    }

    boolean has(String item) {
        return pending.containsKey(item);
    }

    /// What the caller was asked.
    Expects expects() {
        return reply == null ? Expects.QUESTION : reply.expects();
    }

    List<String> options() {
        return reply == null ? List.of() : reply.options();
    }

    Next next() {
        return reply == null ? new Next.Listen() : reply.next();
    }

    /// Whether this is the last that is said.
    boolean ends() {
        return !(next() instanceof Next.Listen);
    }

    /// A sentence was heard to its end.
    ///
    /// @return whether all of the reply was
    boolean played(Heard item) {
        if (pending.remove(item.item()) == null) {
            return false;
        }
        heard.put(item.item(), item.text());
        return pending.isEmpty();
    }

    /// The line was cleared while it was being said.
    void cut(List<Heard> items) {
        items.forEach(item -> {
            if (pending.containsKey(item.item())) {
                heard.put(item.item(), item.text());
            }
        });
        unheard = List.copyOf(pending.values());
        pending = new LinkedHashMap<>();
    }

    boolean wasCut() {
        return !unheard.isEmpty();
    }

    /// The number of its turn; -1 before the first.
    int turn() {
        return reply == null ? -1 : reply.turn();
    }

    /// What of it the caller heard.
    String heard() {
        return heard.values().stream().filter(words -> !words.isBlank()).collect(Collectors.joining(" "));
    }

    /// The sentences that were cut off, to be said once more.
    List<Utterance> unheard() {
        var rest = unheard.stream().map(Utterance::text).toList();
        unheard.forEach(utterance -> heard.remove(utterance.item()));
        unheard = List.of();
        return reply == null ? List.of() : sentences(rest, reply);
    }
}

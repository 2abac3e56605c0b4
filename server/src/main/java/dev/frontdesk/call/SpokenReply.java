package dev.frontdesk.call;

import dev.frontdesk.call.playout.Heard;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.speech.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The reply that is being spoken, sentence by sentence, and what of it was heard. It may be begun before it is
/// whole: [#more], again and again, then [#complete]. On the call's thread.
final class SpokenReply {

    /// Not after "Dr." and the like.
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.?!])(?<!\\b\\p{Lu}\\p{Ll}{0,2}\\.)\\s+(?=\\p{Lu})");

    private static final String DESK = "desk";

    private @Nullable Reply reply;
    private SequencedMap<String, Utterance> pending = new LinkedHashMap<>();
    private final Map<String, String> heard = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();
    private List<Utterance> unheard = List.of();
    private Reply.@Nullable Manner manner;
    private boolean whole = true;
    private int rounds;
    private int made;

    /// Another reply; what was left of the one before is not said.
    ///
    /// @return its sentences; empty when there is nothing to say
    List<Utterance> begin(Reply next) {
        start(next.manner());
        reply = next;
        whole = true;
        return added(aloud(next), next.manner());
    }

    private void start(Reply.Manner how) {
        manner = how;
        heard.clear();
        told.clear();
        unheard = List.of();
        pending = new LinkedHashMap<>();
        rounds++;
        made = 0;
    }

    private static String aloud(Reply reply) {
        return reply.saying().aloud(reply.manner().slowly()).strip();
    }

    /// The next sentence of a reply that is still being made, the first of which takes the place of the reply
    /// before.
    ///
    /// @return what to say now; empty while the caller has the floor
    List<Utterance> more(String sentence, Reply.Manner how) {
        if (whole) {
            start(how);
            whole = false;
        }
        told.add(sentence);
        return added(sentence, how);
    }

    /// The reply that was being made is whole: it begins with what was told.
    ///
    /// @param goesOn whether the rest is to be heard
    /// @return the rest, as far as it is to be said now; empty while the caller has the floor
    List<Utterance> complete(Reply next, boolean goesOn) {
        reply = next;
        whole = true;
        var aloud = aloud(next);
        var begun = told();
        var rest = aloud.startsWith(begun) ? aloud.substring(begun.length()) : aloud;
        return goesOn ? added(rest, next.manner()) : List.of();
    }

    /// What was told of a reply that is being made.
    String told() {
        return String.join(" ", told);
    }

    /// Where the caller made themselves heard, it waits for what becomes of that.
    private List<Utterance> added(String text, Reply.Manner how) {
        var utterances = utterances(
                SENTENCE_END
                        .splitAsStream(text.strip())
                        .filter(sentence -> !sentence.isBlank())
                        .toList(),
                how);
        if (wasCut()) {
            unheard = Stream.concat(unheard.stream(), utterances.stream()).toList();
            return List.of();
        }
        utterances.forEach(utterance -> pending.put(utterance.item(), utterance));
        return utterances;
    }

    private List<Utterance> utterances(List<String> texts, Reply.Manner how) {
        return texts.stream()
                .map(text -> new Utterance(item(), text, how.language(), how.slowly()))
                .toList();
    }

    private String item() {
        return DESK + (whole ? turn() : "") + "." + rounds + "." + made++;
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
    /// @return whether all that is there of the reply was
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

    /// Whether something is to be heard that was not heard to its end.
    boolean isPending() {
        return !pending.isEmpty();
    }

    boolean wasCut() {
        return !unheard.isEmpty();
    }

    /// The number of its turn; -1 before the first, and while it is being made.
    int turn() {
        return reply == null || !whole ? -1 : reply.turn();
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
        if (manner == null) {
            return List.of();
        }
        rounds++;
        made = 0;
        var again = utterances(rest, manner);
        again.forEach(utterance -> pending.put(utterance.item(), utterance));
        return again;
    }
}

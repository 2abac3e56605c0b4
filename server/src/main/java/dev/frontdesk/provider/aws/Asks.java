package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.Utterance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What Nova is asked to say. It takes text as it takes speech, and answers it; while it speaks, text would cut it
/// off, so the next waits. Audio thread only.
final class Asks {

    private static final int MOST_WAITING = 8;
    private static final String DESK = "[Desk]";

    /// For the instructions of a session.
    static final String EXPLANATION = "Messages that begin with " + DESK
            + " come from the telephone system and not from the caller. Do what they say at once, and never mention"
            + " them.";

    private final Wire wire;
    private final Deque<Ask> waiting = new ArrayDeque<>();
    private @Nullable Ask sent;
    private boolean open;

    /// @param item the name of what is said; null for Nova's own
    record Ask(String text, @Nullable String item) {

        static Ask say(Utterance utterance) {
            var slowly = utterance.slowly() ? ", slowly and clearly" : "";
            var text = instruction("Say the words between the lines in "
                    + utterance.language().getDisplayLanguage(Locale.ENGLISH) + ", word for word" + slowly
                    + ". Add nothing and leave nothing out.\n---\n" + utterance.text() + "\n---");
            return new Ask(text, utterance.item());
        }

        static Ask prompt(String instruction) {
            return new Ask(instruction(instruction), null);
        }
    }

    Asks(Wire wire) {
        this.wire = wire;
    }

    static String instruction(String text) {
        return DESK + " " + text;
    }

    /// @return whether there was room
    boolean add(Ask ask) {
        return waiting.size() < MOST_WAITING && waiting.add(ask);
    }

    /// From now on what waits is sent.
    void release() {
        open = true;
    }

    /// To be called when Nova does not speak.
    void next() {
        if (open && sent == null && !waiting.isEmpty()) {
            var ask = waiting.remove();
            sent = ask;
            wire.ask(ask.text());
        }
    }

    /// Nova begins to speak.
    ///
    /// @return what it was asked; null when it speaks by itself
    @Nullable
    Ask answered() {
        var ask = sent;
        sent = null;
        return ask;
    }

    void forget() {
        waiting.clear();
        sent = null;
    }

    boolean isNone() {
        return sent == null && waiting.isEmpty();
    }

    /// What was asked and not begun, for another session to do.
    List<Ask> unanswered() {
        var asks = new ArrayList<Ask>();
        if (sent != null) {
            asks.add(sent);
        }
        asks.addAll(waiting);
        return asks;
    }
}

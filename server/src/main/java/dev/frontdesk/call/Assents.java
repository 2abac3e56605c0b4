package dev.frontdesk.call;

import dev.frontdesk.conversation.Assent;
import dev.frontdesk.conversation.ReadBack;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the caller answers to what is read back to them, turn by turn. A model that hears by itself may act
/// before the caller's words are written down; each turn's come in the order of the turns, blank ones for a
/// noise. On the call's thread.
final class Assents {

    private static final int MOST = 16;

    private final Deque<Answer> answers = new ArrayDeque<>();
    private @Nullable ReadBack readBack;

    /// Something was said since it was given to the model.
    private boolean said;

    private static final class Answer {

        private final @Nullable ReadBack to;
        private final boolean keyed;
        private final StringBuilder words = new StringBuilder();
        private boolean written;
        private boolean lost;
        private boolean over;

        Answer(@Nullable ReadBack to, boolean keyed) {
            this.to = to;
            this.keyed = keyed;
        }
    }

    /// A tool has given the model this to read back; null for nothing that needs a yes.
    void asked(@Nullable ReadBack given) {
        if (!Objects.equals(given, readBack)) {
            readBack = given;
            said = false;
        }
    }

    /// The model says something.
    void saying() {
        said = true;
    }

    /// The caller begins a turn, or goes on with it.
    void begins() {
        var last = answers.peekLast();
        if (last == null || last.over) {
            add(false);
        }
    }

    void ends() {
        var last = answers.peekLast();
        if (last != null) {
            last.over = true;
        }
    }

    /// Words were written down, of the first turn that has none yet; or nobody could.
    void heard(String words, boolean lost) {
        if (answers.isEmpty()) {
            add(false);
        }
        var answer = answers.stream().filter(each -> !each.written).findFirst().orElse(answers.getLast());
        answer.written = true;
        answer.lost = lost;
        answer.words.append(answer.words.isEmpty() ? "" : " ").append(words.strip());
    }

    void keyed(String digits) {
        var answer = add(true);
        answer.words.append(digits);
        answer.written = true;
        answer.over = true;
    }

    private Answer add(boolean keyed) {
        var answer = new Answer(said ? readBack : null, keyed);
        answers.add(answer);
        if (answers.size() > MOST) {
            answers.remove();
        }
        return answer;
    }

    /// Nobody waits any longer for what is not written down.
    void forgo() {
        answers.forEach(answer -> answer.written = true);
    }

    /// Whether the caller's last words are known.
    boolean isWritten() {
        return answers.isEmpty() || answers.getLast().written;
    }

    /// The last was a sound without words.
    boolean isNoise() {
        var last = answers.peekLast();
        return last != null && last.written && !last.lost && last.words.isEmpty();
    }

    /// Nobody could write the last words down.
    boolean isLost() {
        return !answers.isEmpty() && answers.getLast().lost;
    }

    /// What the caller answered last. A noise is no answer.
    Assent latest() {
        for (Iterator<Answer> each = answers.descendingIterator(); each.hasNext(); ) {
            var answer = each.next();
            if (!answer.words.isEmpty()) {
                return new Assent(answer.to, answer.words.toString(), answer.keyed);
            }
        }
        return Assent.NONE;
    }
}

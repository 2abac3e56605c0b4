package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.Playing;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechListener;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// What we say in one session: gives its sound and words on, and takes back what was not heard. Audio thread only.
///
/// Nova sends each sentence's words before its sound, and again seconds after all sound. The first are told, with
/// the sound that speaks them: what the caller heard is reckoned from them. The second count only where the first
/// never came.
final class Speaking {

    private static final int MOST_REMEMBERED = 16;

    private final SpeechListener listener;
    private final Memory memory;
    private final Playing playing;
    private final Map<String, Reply> replies = new LinkedHashMap<>();
    private final StringBuilder planned = new StringBuilder();
    private @Nullable Reply current;
    private @Nullable Reply last;
    private boolean plans;

    Speaking(SpeechListener listener, Memory memory, LongSupplier nanoTime) {
        this.listener = listener;
        this.memory = memory;
        this.playing = new Playing(nanoTime);
    }

    boolean isUnderWay() {
        return current != null;
    }

    void start(String item) {
        var reply = new Reply(item);
        current = reply;
        last = reply;
        replies.put(item, reply);
        if (replies.size() > MOST_REMEMBERED) {
            replies.remove(replies.keySet().iterator().next());
        }
        listener.event(new SpeechEvent.ItemStarted(item));
    }

    /// Words have come whose sound has not.
    boolean isPlanning() {
        return !planned.isEmpty();
    }

    void plan(String words) {
        plans = true;
        planned.append(planned.isEmpty() ? "" : " ").append(words);
    }

    /// @param base64 mu-law
    void sound(byte[] base64) {
        var reply = current;
        if (reply == null || reply.dropped() || base64.length == 0) {
            return;
        }
        if (!planned.isEmpty()) {
            tell(reply, planned.toString());
            planned.setLength(0);
        }
        long bytes = bytes(base64);
        reply.given(bytes);
        playing.given(bytes);
        listener.audio(reply.item(), base64, 0, base64.length);
    }

    /// What has been spoken, by Nova's account.
    void spoken(String words) {
        var reply = last;
        if (!plans && reply != null && !reply.dropped()) {
            tell(reply, words);
        }
    }

    private void tell(Reply reply, String words) {
        memory.weSay(reply.item(), words);
        var apart = reply.millis() == 0 ? words : " " + words;
        listener.event(new SpeechEvent.Wording(reply.item(), apart, List.of()));
    }

    /// @return whether anything was under way
    boolean end() {
        var reply = current;
        planned.setLength(0);
        current = null;
        if (reply != null && !reply.dropped()) {
            listener.event(new SpeechEvent.ItemEnded(reply.item()));
        }
        return reply != null;
    }

    /// @param item the one that was being heard; empty when none was
    void interrupt(String item, long heardMillis) {
        var heard = replies.get(item);
        if (heard != null) {
            memory.cut(item, heardMillis, Math.max(1, heard.millis()));
        }
        var reply = current;
        if (reply != null) {
            reply.drop();
            planned.setLength(0);
            if (reply != heard) {
                memory.cut(reply.item(), 0, 1);
            }
        }
        playing.stop();
    }

    /// The caller has heard all that was made.
    boolean isHeard() {
        return playing.isOver();
    }

    /// What another session made may still be interrupted.
    void takeOver(Speaking other) {
        replies.putAll(other.replies);
    }

    private static long bytes(byte[] base64) {
        int padding = 0;
        while (padding < 2 && base64[base64.length - 1 - padding] == '=') {
            padding++;
        }
        return base64.length / 4 * 3L - padding;
    }
}

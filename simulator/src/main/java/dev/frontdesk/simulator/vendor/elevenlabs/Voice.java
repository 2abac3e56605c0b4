package dev.frontdesk.simulator.vendor.elevenlabs;

import dev.frontdesk.simulator.sound.SpokenText;
import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Line;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Speaks texts one after another, faster than they are heard. Used by the connection's thread.
final class Voice {

    /// Below that, text waits for more, unless it is flushed.
    private static final int LEAST_TEXT = 120;

    private static final int FRAMES_AT_ONCE = 10;
    private static final Duration BETWEEN = Duration.ofMillis(5);

    private final Line line;
    private final VoiceSettings settings;
    private final @Nullable String context;
    private final StringBuilder waiting = new StringBuilder();
    private final Deque<Chunk> chunks = new ArrayDeque<>();
    private @Nullable Runnable then;
    private boolean speaking;

    /// @param audio in base64
    private record Chunk(String text, int millis, String audio) {}

    /// @param context null where there is only one
    Voice(Line line, VoiceSettings settings, @Nullable String context) {
        this.line = line;
        this.settings = settings;
        this.context = context;
    }

    void say(String text) {
        waiting.append(text);
        if (settings.automatic() || waiting.length() >= LEAST_TEXT) {
            flush();
        }
    }

    /// What waits is spoken.
    void flush() {
        var text = waiting.toString();
        waiting.setLength(0);
        if (!text.isBlank()) {
            chunks.addAll(chunks(text));
            if (!speaking) {
                speaking = true;
                line.after(settings.latency(), this::goOn);
            }
        }
    }

    /// What waits is not spoken; what is being spoken is.
    void forget() {
        waiting.setLength(0);
    }

    /// Once all is spoken, says so and goes on with what is given.
    void finish(Runnable next) {
        then = next;
        if (!speaking) {
            end(next);
        }
    }

    private void goOn() {
        var chunk = chunks.poll();
        if (chunk != null) {
            line.send("audio", audio(chunk));
            line.after(BETWEEN, this::goOn);
            return;
        }
        speaking = false;
        if (then != null) {
            end(then);
        }
    }

    private void end(Runnable next) {
        var message = Fields.of("audio", null, "isFinal", true, "normalizedAlignment", null, "alignment", null);
        line.send("final", named(message));
        next.run();
    }

    private Map<String, @Nullable Object> audio(Chunk chunk) {
        var alignment = alignment(chunk);
        return named(Fields.of(
                "audio", chunk.audio(), "isFinal", null, "normalizedAlignment", alignment, "alignment", alignment));
    }

    private Map<String, @Nullable Object> named(Map<String, @Nullable Object> message) {
        if (context != null) {
            message.put("contextId", context);
        }
        return message;
    }

    /// When each character is heard, from the beginning of this chunk. The description calls the durations
    /// `charsDurationsMs`, the service `charDurationsMs`: both are given.
    private static Map<String, @Nullable Object> alignment(Chunk chunk) {
        var characters = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        var count = chunk.text().codePointCount(0, chunk.text().length());
        chunk.text().codePoints().forEach(character -> {
            starts.add(characters.size() * chunk.millis() / count);
            characters.add(Character.toString(character));
        });
        var durations = new ArrayList<Integer>();
        for (var i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : chunk.millis();
            durations.add(end - starts.get(i));
        }
        return Fields.of(
                "chars", characters,
                "charStartTimesMs", starts,
                "charsDurationsMs", durations,
                "charDurationsMs", durations);
    }

    /// One utterance, so that who hears it knows that it belongs together.
    private List<Chunk> chunks(String text) {
        var chunks = new ArrayList<Chunk>();
        var diction = settings.diction();
        var frames = diction.frames(text);
        var atOnce = Math.ceilDiv(FRAMES_AT_ONCE, diction.framesAtOnce()) * diction.framesAtOnce();
        for (var from = 0; from < frames.size(); from += atOnce) {
            var to = Math.min(frames.size(), from + atOnce);
            var words = text.substring(diction.heard(text, from), diction.heard(text, to));
            var audio = Base64.getEncoder().encodeToString(SpokenText.joined(frames.subList(from, to)));
            chunks.add(new Chunk(words, (to - from) * SpokenText.FRAME_MILLIS, audio));
        }
        return chunks;
    }
}

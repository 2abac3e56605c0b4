package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.vendor.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that are being heard, with the times of the audio. Used by one thread.
final class Words {

    private final StringBuilder said = new StringBuilder();
    private int start;
    private int end;

    /// @param text heard in the 20 ms before `millis`
    void add(String text, int millis) {
        if (text.isEmpty()) {
            return;
        }
        if (said.isEmpty()) {
            start = millis - 20;
        }
        said.append(text);
        end = millis;
    }

    boolean isEmpty() {
        return said.toString().isBlank();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String text() {
        return said.toString().strip().replaceAll("\\s+", " ");
    }

    /// Whether it sounds as if more were to come.
    boolean isUnfinished() {
        return text().toLowerCase(Locale.ROOT).matches("(?s).*(,|\\.\\.\\.|…|\\bum|\\buh|\\band)");
    }

    void clear() {
        said.setLength(0);
    }

    /// Each word of a transcript, the time of the audio spread over them.
    List<Map<String, @Nullable Object>> timed(String transcript, double confidence) {
        var timed = new ArrayList<Map<String, @Nullable Object>>();
        var words = transcript.isEmpty() ? new String[0] : transcript.split("\\s+");
        var each = (end - start) / 1_000.0 / Math.max(1, words.length);
        for (var i = 0; i < words.length; i++) {
            timed.add(Fields.of(
                    "word",
                    bare(words[i]),
                    "start",
                    start / 1_000.0 + i * each,
                    "end",
                    start / 1_000.0 + (i + 1) * each,
                    "confidence",
                    confidence,
                    "punctuated_word",
                    words[i]));
        }
        return timed;
    }

    /// Without capitals and punctuation; what stands inside a word or number stays.
    static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[.,?!;:\"]+(?=\\s|$)", "")
                .strip();
    }
}

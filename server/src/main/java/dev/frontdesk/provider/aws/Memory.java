package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.SpeechRequest.Past;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// What was said by both and what tools gave, for a session that takes over from another. Audio thread only.
///
/// Nova takes at most 40 messages of 1,000 bytes, the first of them the caller's (AWS, in
/// aws-samples/sample-sonic-cdk-agent, issue 31).
final class Memory {

    private static final int MOST_MESSAGES = 40;
    private static final int MOST_BYTES = 1_000;
    private static final int MOST_TURNS = 80;
    private static final int MOST_NOTES = 8;

    /// These go into the instructions, which may be longer.
    private static final int LONGEST_NOTE = 2_000;

    private static final String CALLED = "(The caller has called.)";

    private final Deque<Turn> turns = new ArrayDeque<>();
    private final Deque<String> notes = new ArrayDeque<>();

    /// @param item what we said; empty for the caller's words and the past
    private record Turn(String item, boolean byCaller, StringBuilder words) {}

    Memory(List<Past> history) {
        history.forEach(past -> add("", past.byCaller(), past.text()));
    }

    void callerSaid(String words) {
        add("", true, words);
    }

    void weSay(String item, String words) {
        var last = turns.peekLast();
        if (last != null && last.item().equals(item)) {
            append(last.words(), words);
        } else {
            add(item, false, words);
        }
    }

    /// Forgets the words that were not heard, by their share of the audio.
    void cut(String item, long heardMillis, long allMillis) {
        for (var turn : turns) {
            if (turn.item().equals(item) && heardMillis < allMillis) {
                int keep = (int) (turn.words().length() * heardMillis / allMillis);
                turn.words().setLength(Math.max(0, turn.words().lastIndexOf(" ", keep)));
            }
        }
    }

    void toolGave(String note) {
        notes.add(note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note);
        if (notes.size() > MOST_NOTES) {
            notes.remove();
        }
    }

    /// Oldest first.
    List<String> notes() {
        return List.copyOf(notes);
    }

    /// As Nova takes it: in turn, the caller first.
    List<Past> history() {
        var merged = new ArrayList<Past>();
        for (var turn : turns) {
            var words = turn.words().toString().strip();
            if (!words.isEmpty()) {
                var last = merged.isEmpty() ? null : merged.getLast();
                if (last != null && last.byCaller() == turn.byCaller()) {
                    merged.set(merged.size() - 1, new Past(turn.byCaller(), shortened(last.text() + " " + words)));
                } else {
                    merged.add(new Past(turn.byCaller(), shortened(words)));
                }
            }
        }
        var latest = merged.subList(Math.max(0, merged.size() - MOST_MESSAGES + 1), merged.size());
        var history = new ArrayList<Past>();
        if (!latest.isEmpty() && !latest.getFirst().byCaller()) {
            history.add(new Past(true, CALLED));
        }
        history.addAll(latest);
        return history;
    }

    private void add(String item, boolean byCaller, String words) {
        turns.add(new Turn(item, byCaller, new StringBuilder(words)));
        if (turns.size() > MOST_TURNS) {
            turns.remove();
        }
    }

    private static void append(StringBuilder words, String more) {
        if (words.length() < MOST_BYTES) {
            words.append(words.isEmpty() ? "" : " ").append(more);
        }
    }

    private static String shortened(String text) {
        var shorter = text.length() > MOST_BYTES ? text.substring(0, MOST_BYTES) : text;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -10));
        }
        return shorter;
    }
}

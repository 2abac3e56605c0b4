package dev.frontdesk.provider.openai;

import dev.frontdesk.speech.SpeechRequest.Past;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// What was said by both and what tools gave, for a session that takes over from another. Keeps the latest
/// turns only. Audio thread only.
final class Memory {

    private static final int MOST_TURNS = 80;
    private static final int LONGEST_TURN = 2_000;

    private final Map<String, Turn> turns = new LinkedHashMap<>();
    private int unnamed;

    private enum Speaker {
        CALLER,
        US,
        TOOL
    }

    private record Turn(Speaker speaker, StringBuilder words) {

        ObjectNode message() {
            var text = words.toString();
            return switch (speaker) {
                case CALLER -> RealtimeMessages.callerSaid(text);
                case US -> RealtimeMessages.weSaid(text);
                case TOOL -> RealtimeMessages.note(text);
            };
        }
    }

    Memory(List<Past> history) {
        history.forEach(past -> turn("past " + unnamed++, past.byCaller() ? Speaker.CALLER : Speaker.US, past.text()));
    }

    /// Keeps the place of what the caller said: its transcript comes when our answer has begun.
    void callerTurn(String item) {
        turn("caller " + item, Speaker.CALLER, "");
    }

    void callerSaid(String item, String words) {
        var turn = turns.get("caller " + item);
        if (turn == null) {
            turn("caller " + item, Speaker.CALLER, words);
        } else {
            turn.words().setLength(0);
            append(turn, words);
        }
    }

    void weSay(String item, String words) {
        var turn = turns.get("us " + item);
        if (turn == null) {
            turn("us " + item, Speaker.US, words);
        } else {
            append(turn, words);
        }
    }

    String said(String item) {
        var turn = turns.get("us " + item);
        return turn == null ? "" : turn.words().toString();
    }

    /// Forgets the words that were not heard, by their share of the audio.
    void cut(String item, long heardMillis, long allMillis) {
        var turn = turns.get("us " + item);
        if (turn == null || heardMillis >= allMillis) {
            return;
        }
        int keep = (int) (turn.words().length() * heardMillis / allMillis);
        int word = turn.words().lastIndexOf(" ", keep);
        turn.words().setLength(Math.max(0, word));
    }

    void toolGave(String text) {
        turn("tool " + unnamed++, Speaker.TOOL, text);
    }

    List<ObjectNode> messages() {
        var messages = new ArrayList<ObjectNode>();
        for (var turn : turns.values()) {
            if (!turn.words().toString().isBlank()) {
                messages.add(turn.message());
            }
        }
        return messages;
    }

    private void turn(String key, Speaker speaker, String words) {
        var turn = new Turn(speaker, new StringBuilder());
        append(turn, words);
        turns.put(key, turn);
        if (turns.size() > MOST_TURNS) {
            turns.remove(turns.keySet().iterator().next());
        }
    }

    private static void append(Turn turn, String words) {
        int room = LONGEST_TURN - turn.words().length();
        turn.words().append(words, 0, Math.min(room, words.length()));
    }
}

package dev.frontdesk.simulator.vendor.model;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reviews a conversation that is given turn by turn, as far as what was said first tells what it was about.
final class Reviewing {

    static final String TOOL = "review";

    private static final Pattern CONTACT =
            Pattern.compile("<turn number=\"(\\d+)\" who=\"contact\">(.*?)</turn>", Pattern.DOTALL);
    private static final int LONGEST = 150;

    private Reviewing() {}

    static Reply reply(Scene scene) {
        var turns = CONTACT.matcher(scene.lastWords().orElse("")).results().toList();
        return Reply.call(
                TOOL,
                Map.of(
                        "summary", turns.stream().limit(1).map(Reviewing::said).toList(),
                        "sentiment", Map.of("mood", "neutral", "turns", List.of()),
                        "intents", List.of(),
                        "leads", List.of(),
                        "resolved",
                                Map.of(
                                        "verdict",
                                        "yes",
                                        "turns",
                                        turns.stream().map(Reviewing::number).toList())));
    }

    private static Map<String, Object> said(MatchResult turn) {
        var words = turn.group(2);
        var quoted = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return Map.of("text", "They said: " + quoted, "turns", List.of(number(turn)));
    }

    private static int number(MatchResult turn) {
        return Integer.parseInt(turn.group(1));
    }
}

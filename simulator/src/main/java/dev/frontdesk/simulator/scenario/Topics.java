package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.talk.Prompt;
import java.util.regex.Pattern;

/// Tells what the desk asked for, whatever its wording: the way a caller does who has never phoned before.
///
/// A chat says what it expects; otherwise the last question decides, then the whole of what was said.
public final class Topics {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.?!])(?<!\\b(?:Dr|Mr|Ms|Mrs|St|No)\\.)\\s+(?=[\\p{Lu}\"“¿])");

    private Topics() {}

    public static Topic of(Prompt prompt) {
        var text = prompt.text();
        if (prompt.isOver()) {
            return Topic.CLOSING;
        }
        return switch (prompt.expects()) {
            case "service" -> Topic.SERVICE;
            case "when" -> Topic.WHEN;
            case "name" -> Topic.NAME;
            case "email" -> Topic.EMAIL;
            case "postcode" -> Topic.POSTCODE;
            case "choice" -> Topic.CHOICE;
            case "message" -> Topic.MESSAGE;
            case "phone", "confirmation" -> asksForOwnNumber(text) ? Topic.OWN_NUMBER : expected(prompt.expects());
            default -> heard(text);
        };
    }

    private static Topic expected(String expects) {
        return expects.equals("phone") ? Topic.PHONE : Topic.CONFIRMATION;
    }

    private static boolean asksForOwnNumber(String text) {
        var question = lastQuestion(text);
        return Questions.in(question).ownNumber().fits(question);
    }

    private static Topic heard(String text) {
        var question = lastQuestion(text);
        var questions = Questions.in(question);
        var topic = questions.asked(question, text);
        if (topic != Topic.UNCLEAR) {
            return topic;
        }
        return text.contains("?") ? questions.asked(text, text) : Topic.CLOSING;
    }

    static String lastQuestion(String text) {
        var sentences = SENTENCE_END.splitAsStream(text).toArray(String[]::new);
        for (var i = sentences.length - 1; i >= 0; i--) {
            if (sentences[i].contains("?")) {
                return sentences[i];
            }
        }
        return sentences[sentences.length - 1];
    }
}

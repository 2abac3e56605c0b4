package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Expects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of a message: put together as they are said, and read back so that an ear can follow. What is
/// kept has every word.
final class Dictation {

    /// Words that can be listened to in one go.
    private static final int WHOLE = 40;

    /// So few may be a request.
    private static final int SHORT = 5;

    private static final int BEGINNING = 20;
    private static final int END = 12;

    private Dictation() {}

    /// Whether what is being said is to be passed on, and so is no request, whatever words it has.
    static boolean goesOn(Draft draft, String words) {
        return draft.stage() == Stage.MESSAGE && draft.asked() == Expects.MESSAGE && words(words) > SHORT;
    }

    /// What was said before, and after it what was said now.
    static String joined(String before, String now) {
        var ended = before.isEmpty() || ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
        return (before + (ended ? " " : ". ") + now.strip()).strip();
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    /// Says the message, or how a long one begins and ends.
    static void readBack(Speech speech, String message) {
        var words = List.of(plain(message).split("\\s+", -1));
        if (words.size() <= WHOLE) {
            speech.say("message.back", Map.of("message", String.join(" ", words)));
        } else {
            speech.say(
                    "message.back.long",
                    Map.of(
                            "start", String.join(" ", words.subList(0, BEGINNING)),
                            "end", String.join(" ", words.subList(words.size() - END, words.size()))));
        }
    }

    /// What somebody who wants to add something adds in the same breath; empty when they only say that they
    /// want to. Nothing when they do not say so.
    static Optional<String> added(Speech speech, String words) {
        var said = words.toLowerCase(Locale.ROOT);
        for (var phrase : speech.words("message.adding")) {
            var at = said.indexOf(phrase);
            if (at >= 0 && standsAlone(said, at, at + phrase.length())) {
                var rest = words.substring(at + phrase.length()).replaceFirst("^[\\s,:]+", "");
                return Optional.of(words(rest) > 1 ? rest : "");
            }
        }
        return speech.words("message.adding.too").stream()
                .filter(phrase -> {
                    var at = said.indexOf(phrase);
                    return at >= 0 && standsAlone(said, at, at + phrase.length());
                })
                .map(phrase -> words.substring(said.indexOf(phrase)))
                .findFirst();
    }

    /// Whether one of the phrases the message file lists is among the words.
    static boolean holds(Speech speech, String key, String words) {
        var said = words.toLowerCase(Locale.ROOT);
        return speech.words(key).stream().anyMatch(phrase -> {
            var at = said.indexOf(phrase);
            return at >= 0 && standsAlone(said, at, at + phrase.length());
        });
    }

    /// Whether the words begin with one of the phrases the message file lists.
    static boolean begins(Speech speech, String key, String words) {
        var said = words.strip().toLowerCase(Locale.ROOT);
        return speech.words(key).stream()
                .anyMatch(phrase -> said.startsWith(phrase) && standsAlone(said, 0, phrase.length()));
    }

    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    /// Without the full stop, which the sentence around it has.
    private static String plain(String message) {
        return message.strip().replaceFirst("[.!?…\\s]+$", "");
    }
}

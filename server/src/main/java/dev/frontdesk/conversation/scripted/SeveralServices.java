package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What was said, taken apart where people join one wish to another, to tell "a check-up and a blood test"
/// from "a check-up or a blood test". The words that join stand in the message file.
final class SeveralServices {

    /// More parts than anybody means.
    private static final int MOST = 6;

    private final Ear ear;

    SeveralServices(Ear ear) {
        this.ear = ear;
    }

    /// Services that are all wanted, in the order they were named; empty when it is one or the other.
    List<String> all(Draft draft, Said said, Understood understood) {
        var speech = Speech.of(draft);
        if (understood.services().size() < 2 || Dictation.holds(speech, "words.or", said.text())) {
            return List.of();
        }
        var named = parts(speech, said.text()).stream()
                .map(part -> ear.hear(draft, Said.typed(part)).services())
                .filter(services -> !services.isEmpty())
                .toList();
        var clear = named.stream().allMatch(services -> services.size() == 1);
        var services = named.stream().map(List::getFirst).distinct().toList();
        return clear && services.size() > 1 ? services : List.of();
    }

    private static List<String> parts(Speech speech, String text) {
        var joints = speech.words("words.and").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return List.of(text.toLowerCase(Locale.ROOT).split("[,;.]|(?<!\\p{L})(?:" + joints + ")(?!\\p{L})", MOST));
    }
}

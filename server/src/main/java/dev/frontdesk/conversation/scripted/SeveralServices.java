package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Errand;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /// Bears in mind what comes after the first: a service each for as many people, or all of them for one.
    static void later(Draft draft, List<String> services, @Nullable Integer people) {
        var others = people == null || draft.memory().marked(Mark.ANOTHER_PERSON) ? 0 : people - 1;
        var kind = others > 0 ? Errand.Kind.BOOK_FOR_ANOTHER : Errand.Kind.BOOK;
        services.stream().skip(1).forEach(service -> draft.memory().errands().later(new Errand(kind, service)));
        if (others > 0 && !draft.memory().errands().awaits(Errand.Kind.BOOK_FOR_ANOTHER)) {
            IntStream.range(0, others)
                    .forEach(_ -> draft.memory().errands().append(new Errand(Errand.Kind.BOOK_FOR_ANOTHER, null)));
        }
    }

    /// The service that is to be booked beside other wishes.
    Optional<String> booked(Draft draft, Said said) {
        return parts(Speech.of(draft), said.text()).stream()
                .map(part -> ear.hear(draft, Said.typed(part)))
                .filter(part -> part.intent() == Intent.BOOK && part.services().size() == 1)
                .map(part -> part.services().getFirst())
                .findFirst();
    }

    /// The part that is a question and nothing else, where another wish stands beside it.
    Optional<String> question(Draft draft, Said said) {
        var speech = Speech.of(draft);
        return parts(speech, said.text()).stream()
                .filter(part -> Dictation.begins(speech, "words.question", part))
                .filter(part -> {
                    var understood = ear.hear(draft, Said.typed(part));
                    return understood.when() == null && understood.intent() != Intent.BOOK;
                })
                .findFirst();
    }

    private static List<String> parts(Speech speech, String text) {
        var joints = speech.words("words.and").stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return List.of(text.toLowerCase(Locale.ROOT).split("[,;.]|(?<!\\p{L})(?:" + joints + ")(?!\\p{L})", MOST));
    }
}

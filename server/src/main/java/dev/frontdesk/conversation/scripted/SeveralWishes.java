package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Errand;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.understanding.Intent;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of the wishes in an utterance is done first; the others wait.
final class SeveralWishes {

    private final SeveralServices services;

    SeveralWishes(SeveralServices services) {
        this.services = services;
    }

    /// What there is to do comes before questions and goodbyes, and a person before everything.
    static @Nullable Intent first(Understood understood) {
        var leading = understood.intent();
        return leading == null || leading == Intent.PERSON || leading == Intent.COMPLAIN
                ? leading
                : understood.intents().stream()
                        .filter(intent -> kind(intent).isPresent())
                        .findFirst()
                        .orElse(leading);
    }

    /// Lets the others wait.
    void later(Draft draft, Said said, Understood understood, Intent first) {
        understood.intents().stream()
                .filter(intent -> intent != first)
                .flatMap(intent -> kind(intent).stream())
                .map(kind -> new Errand(kind, service(draft, said, kind)))
                .forEach(draft.memory().errands()::later);
    }

    /// A question beside another wish; the whole where the words do not part.
    Optional<String> question(Draft draft, Said said, Understood understood) {
        return services.question(draft, said)
                .or(() -> Optional.of(said.text())
                        .filter(_ -> understood.intents().contains(Intent.ASK)));
    }

    private @Nullable String service(Draft draft, Said said, Errand.Kind kind) {
        return kind == Errand.Kind.BOOK ? services.booked(draft, said).orElse(null) : null;
    }

    private static Optional<Errand.Kind> kind(Intent intent) {
        return switch (intent) {
            case BOOK -> Optional.of(Errand.Kind.BOOK);
            case MOVE -> Optional.of(Errand.Kind.MOVE);
            case CANCEL -> Optional.of(Errand.Kind.CANCEL);
            case CONFIRM -> Optional.of(Errand.Kind.CONFIRM);
            case MESSAGE -> Optional.of(Errand.Kind.MESSAGE);
            case ASK, PERSON, GOODBYE, COMPLAIN -> Optional.empty();
        };
    }
}

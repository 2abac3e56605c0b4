package dev.frontdesk.conversation.understanding;

import org.jspecify.annotations.Nullable;

/// Whether an utterance holds what was asked for.
final class Answers {

    private Answers() {}

    static boolean given(Understood understood, @Nullable Ask ask) {
        if (ask == null) {
            return true;
        }
        return switch (ask) {
            case WHEN, DATE, TIME -> understood.when() != null;
            case PHONE -> understood.phone() != null;
            case NAME -> understood.name() != null;
            case EMAIL -> understood.email() != null;
            case POSTCODE -> understood.postcode() != null;
            case YESNO -> understood.yes() != null;
            case INTENT -> understood.intent() != null;
            case BIRTHDATE -> understood.birthdate() != null;
            case SERVICE -> !understood.services().isEmpty();
            case CHOICE -> understood.choice() != null || understood.when() != null;
        };
    }
}

package dev.frontdesk.call.turn;

import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.conversation.understanding.Understood;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long a pause ends a turn, by what was asked and by what was said so far: a yes is over at once, a phone
/// number not at its first pause, and "it's" not at all. Thread-safe; it understands what was said, which takes up to
/// a millisecond: not for every partial.
public final class Patience {

    /// No pause is waited out longer.
    public static final int LONGEST_MILLIS = 3_000;

    /// No pause is shorter.
    static final int SHORTEST_MILLIS = 300;

    private static final int MIDWAY_MILLIS = 2_500;
    private static final int SPELLING_MILLIS = 1_800;
    private static final int MORE_TO_COME_MILLIS = 1_000;

    /// Whether an answer is whole does not hang on the date.
    private static final LocalDateTime ANY_DAY = LocalDateTime.of(2026, 1, 5, 9, 0);

    private final Understanding understanding;

    public Patience(Understanding understanding) {
        this.understanding = understanding;
    }

    /// Milliseconds of silence after which the turn is over.
    public int millis(Listening listening, String said) {
        List<String> words = Talk.words(said);
        if (unfinished(listening, words, said)) {
            return Math.min(
                    LONGEST_MILLIS, Math.max(SPELLING_MILLIS, usual(listening.expects()) + MORE_TO_COME_MILLIS));
        }
        if (words.isEmpty()) {
            return usual(listening.expects());
        }
        if (whole(listening, words, said)) {
            return whenWhole(listening.expects());
        }
        return midway(listening, said) ? MIDWAY_MILLIS : usual(listening.expects());
    }

    /// What was said calls for more, whatever a recogniser believes: half a phone number, a spelled letter, "and".
    public boolean moreToCome(Listening listening, String said) {
        List<String> words = Talk.words(said);
        return unfinished(listening, words, said) || (!whole(listening, words, said) && midway(listening, said));
    }

    private static int usual(Expects expects) {
        return switch (expects) {
            case CONFIRMATION, CHOICE -> 500;
            case SERVICE, QUESTION, NOTHING -> 800;
            case WHEN -> 900;
            case NAME -> 1_000;
            case POSTCODE -> 1_200;
            case PHONE -> 1_500;
            case EMAIL -> 1_800;
            case MESSAGE -> 2_000;
        };
    }

    private static int whenWhole(Expects expects) {
        return switch (expects) {
            case CONFIRMATION, CHOICE -> SHORTEST_MILLIS;
            case SERVICE, QUESTION, NOTHING -> usual(expects);
            case PHONE, POSTCODE -> 500;
            case WHEN -> 600;
            case NAME, EMAIL -> 700;
            case MESSAGE -> usual(expects);
        };
    }

    private boolean unfinished(Listening listening, List<String> words, String said) {
        if (words.isEmpty()) {
            return false;
        }
        if (spelling(listening, words, said)) {
            return true;
        }
        String end = said.stripTrailing();
        return Talk.in(listening.language()).trailsOff(words)
                || end.endsWith("...")
                || end.endsWith("…")
                || end.endsWith(",")
                || end.endsWith("-");
    }

    /// The last word is a letter, and another may follow.
    private boolean spelling(Listening listening, List<String> words, String said) {
        String last = words.getLast();
        if (last.length() != 1 || !Character.isLetter(last.charAt(0))) {
            return false;
        }
        return switch (listening.expects()) {
            case NAME, EMAIL -> true;
            case POSTCODE -> !whole(listening, words, said);
            case SERVICE, WHEN, PHONE, CHOICE, CONFIRMATION, MESSAGE, QUESTION, NOTHING -> false;
        };
    }

    /// Some digits of a phone number, or something of an address, but not all of it.
    private boolean midway(Listening listening, String said) {
        return switch (listening.expects()) {
            case PHONE -> !understanding.digits(heard(listening, said)).isEmpty();
            case POSTCODE -> said.chars().anyMatch(Character::isDigit);
            case EMAIL, SERVICE, WHEN, NAME, CHOICE, CONFIRMATION, MESSAGE, QUESTION, NOTHING -> false;
        };
    }

    private boolean whole(Listening listening, List<String> words, String said) {
        if (words.isEmpty() || ask(listening.expects()) == null) {
            return false;
        }
        Understood understood = understanding.understand(heard(listening, said));
        return switch (listening.expects()) {
            case CONFIRMATION -> understood.yes() != null;
            case CHOICE -> understood.choice() != null || understood.yes() != null;
            case WHEN -> understood.when() != null;
            case NAME -> understood.name() != null && understood.name().contains(" ");
            case PHONE -> understood.phone() != null && PhoneLength.isWhole(understood.phone());
            case EMAIL -> understood.email() != null;
            case POSTCODE -> understood.postcode() != null;
            case SERVICE, MESSAGE, QUESTION, NOTHING -> false;
        };
    }

    private static Heard heard(Listening listening, String said) {
        return Heard.of(
                said,
                ask(listening.expects()),
                Context.of(ANY_DAY, ZoneOffset.UTC, listening.country(), null).in(listening.language()));
    }

    private static @Nullable Ask ask(Expects expects) {
        return switch (expects) {
            case CONFIRMATION -> Ask.YESNO;
            case CHOICE -> Ask.CHOICE;
            case WHEN -> Ask.WHEN;
            case NAME -> Ask.NAME;
            case PHONE -> Ask.PHONE;
            case EMAIL -> Ask.EMAIL;
            case POSTCODE -> Ask.POSTCODE;
            case SERVICE, MESSAGE, QUESTION, NOTHING -> null;
        };
    }
}

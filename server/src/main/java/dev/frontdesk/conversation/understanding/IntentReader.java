package dev.frontdesk.conversation.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the contact wants done, from the phrases used. The more particular wish wins over the more
/// general one: moving an appointment over booking one.
final class IntentReader {

    private final Utterance utterance;
    private final Cues cues;
    private final boolean apart;

    IntentReader(Utterance utterance, Cues cues) {
        this.utterance = utterance;
        this.cues = cues;
        this.apart = cues.has(Cue.CANCEL) && cues.has(Cue.BOOK) && !cues.has(Cue.INSTEAD) && ofOthers();
    }

    /// "Cancel my check-up and book a vaccination": one service goes and another comes, so nothing moves.
    private boolean ofOthers() {
        Set<String> cancelled = services(Cue.CANCEL);
        Set<String> booked = services(Cue.BOOK);
        return !cancelled.isEmpty() && !booked.isEmpty() && Collections.disjoint(cancelled, booked);
    }

    /// The services named in clauses with such a phrase.
    private Set<String> services(Cue wish) {
        Set<String> named = new HashSet<>();
        for (Clauses.Clause clause : Clauses.of(utterance, cues)) {
            if (clause.end() > clause.start()
                    && cues.within(clause.start(), clause.end()).has(wish)) {
                Utterance part = utterance.part(clause.start(), clause.end());
                named.addAll(new TermReader(part).slugs(utterance.context().services()));
            }
        }
        return named;
    }

    /// The one that says best what the whole utterance is about.
    @Nullable
    Intent leading() {
        return leading(cues, 0, utterance.tokens().size());
    }

    /// Every wish, in the order said. A wish is one to a clause; "cancel Tuesday and give me Thursday"
    /// is one, to move.
    List<Intent> all() {
        Intent leading = leading();
        if (leading == null) {
            return List.of();
        }
        List<Intent> all = new ArrayList<>();
        for (Clauses.Clause clause : Clauses.of(utterance, cues)) {
            Cues within = cues.within(clause.start(), clause.end());
            Intent intent = leading(within, clause.start(), clause.end());
            Intent wish = intent == null ? null : beside(leading, intent, within);
            if (wish != null && !all.contains(wish)) {
                all.add(wish);
            }
        }
        if (!all.contains(leading)) {
            all.addFirst(leading);
        }
        return all;
    }

    /// What a clause adds to the leading wish; null where it only says more of it.
    private @Nullable Intent beside(Intent leading, Intent intent, Cues clause) {
        if (intent == leading) {
            return intent;
        }
        boolean ofTheSame = switch (intent) {
            case CANCEL -> leading == Intent.MOVE;
            case BOOK -> !clause.has(Cue.BOOK) || (changes(leading) && !apart && !another(clause));
            case ASK -> !clause.hasBesides(Cue.ASK, Cue.OPENER);
            case MOVE, MESSAGE, PERSON, GOODBYE, CONFIRM, COMPLAIN -> false;
        };
        return ofTheSame ? null : intent;
    }

    /// One beside the one that is changed; "cancel it and book another one" is the same one in its new place.
    private boolean another(Cues clause) {
        boolean replaced = cues.has(Cue.CANCEL) && !cues.has(Cue.MOVE);
        return clause.has(Cue.ANOTHER) && !replaced;
    }

    private static boolean changes(Intent intent) {
        return intent == Intent.MOVE || intent == Intent.CANCEL || intent == Intent.CONFIRM;
    }

    private @Nullable Intent leading(Cues said, int from, int to) {
        if (said.has(Cue.PERSON) || handover(from, to)) {
            return Intent.PERSON;
        }
        if (said.has(Cue.MOVE) || (!apart && said.has(Cue.CANCEL) && (said.has(Cue.BOOK) || said.has(Cue.INSTEAD)))) {
            return Intent.MOVE;
        }
        if (said.has(Cue.CANCEL)) {
            return Intent.CANCEL;
        }
        if (said.has(Cue.COMPLAIN)) {
            return Intent.COMPLAIN;
        }
        if (said.has(Cue.MESSAGE)) {
            return Intent.MESSAGE;
        }
        return confirms(said) ? Intent.CONFIRM : everyday(said);
    }

    /// Not where the receptionist asked "is that right?" or "when?": there it is the answer.
    private boolean confirms(Cues said) {
        Ask ask = utterance.ask();
        boolean asked = ask != null && ask.wantsWhen();
        return (said.has(Cue.CONFIRM) && ask != Ask.YESNO) || (said.has(Cue.ATTEND) && !asked);
    }

    private static @Nullable Intent everyday(Cues said) {
        if (said.has(Cue.BOOK)) {
            return Intent.BOOK;
        }
        if (said.has(Cue.ASK)) {
            return Intent.ASK;
        }
        if (said.has(Cue.APPOINTMENT)) {
            return Intent.BOOK;
        }
        return said.has(Cue.GOODBYE) ? Intent.GOODBYE : null;
    }

    private boolean handover(int from, int to) {
        Set<String> words = Set.copyOf(utterance.context().handoverWords().stream()
                .map(word -> utterance.language().orthography().plain(word.toLowerCase(Locale.ROOT)))
                .toList());
        return utterance.tokens().subList(from, to).stream().anyMatch(token -> words.contains(token.word()));
    }
}

package dev.frontdesk.conversation.understanding;

import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The flags of an utterance, from its phrases.
final class FlagReader {

    private static final Map<Cue, Flag> FLAGS = Map.ofEntries(
            entry(Cue.CORRECTION, Flag.CORRECTION),
            entry(Cue.REPEAT, Flag.REPEAT),
            entry(Cue.ABUSE, Flag.ABUSE),
            entry(Cue.EARLIER, Flag.EARLIER),
            entry(Cue.LATER, Flag.LATER),
            entry(Cue.ASAP, Flag.ASAP),
            entry(Cue.SAME_TIME, Flag.SAME_TIME),
            entry(Cue.SAME_DAY, Flag.SAME_DAY),
            entry(Cue.ANY, Flag.ANY),
            entry(Cue.OWN_NUMBER, Flag.OWN_NUMBER),
            entry(Cue.DONT_KNOW, Flag.DONT_KNOW),
            entry(Cue.SLOWER, Flag.SLOWER),
            entry(Cue.DELAYED, Flag.DELAYED),
            entry(Cue.CALLED, Flag.CALLED),
            entry(Cue.MACHINE, Flag.MACHINE),
            entry(Cue.HOLD_ON, Flag.HOLD_ON),
            entry(Cue.THANKS, Flag.THANKS),
            entry(Cue.SAME_PERSON, Flag.SAME_PERSON));

    /// A bare "help" or "what?" with more words around it is part of something else.
    private static final int LONGEST_CRY = 3;

    private FlagReader() {}

    static Set<Flag> read(Utterance utterance, Cues cues, @Nullable Boolean yes, @Nullable When when) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        FLAGS.forEach((cue, flag) -> {
            if (cues.has(cue)) {
                flags.add(flag);
            }
        });
        boolean cry = utterance.tokens().size() <= LONGEST_CRY;
        if (cues.any(Cue.HELP, node -> cry || node.length() > 2)) {
            flags.add(Flag.HELP);
        }
        if (cry && when == null && cues.has(Cue.WHAT)) {
            flags.add(Flag.REPEAT);
        }
        boolean replaced = Boolean.FALSE.equals(yes) || cues.has(Cue.INSTEAD);
        if (replaced && when != null) {
            flags.add(Flag.CORRECTION);
        }
        if (onlyGreets(utterance)) {
            flags.add(Flag.GREETING);
        }
        return flags;
    }

    private static boolean onlyGreets(Utterance utterance) {
        var words = utterance.tokens().stream().map(Token::word).toList();
        FunctionWords known = utterance.language().functionWords();
        return words.stream().anyMatch(known.greets()::contains)
                && known.aroundGreeting().containsAll(words);
    }
}

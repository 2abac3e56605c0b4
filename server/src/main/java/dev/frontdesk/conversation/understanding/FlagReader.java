package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.words.Token;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The flags of an utterance, from its phrases.
final class FlagReader {

    private static final Map<Cue, Flag> FLAGS = Map.of(
            Cue.CORRECTION, Flag.CORRECTION,
            Cue.REPEAT, Flag.REPEAT,
            Cue.ABUSE, Flag.ABUSE,
            Cue.EARLIER, Flag.EARLIER,
            Cue.LATER, Flag.LATER,
            Cue.ASAP, Flag.ASAP,
            Cue.ANY, Flag.ANY,
            Cue.OWN_NUMBER, Flag.OWN_NUMBER,
            Cue.DONT_KNOW, Flag.DONT_KNOW);

    private static final Set<String> GREETS = Set.of("hello", "hi", "hey", "morning", "afternoon", "evening", "day");

    private static final Set<String> HELLO = Set.of(
            "hello", "hi", "hey", "good", "morning", "afternoon", "evening", "day", "there", "yes", "um", "uh", "oh");

    private FlagReader() {}

    static Set<Flag> read(Utterance utterance, Cues cues, @Nullable Boolean yes, @Nullable When when) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        FLAGS.forEach((cue, flag) -> {
            if (cues.has(cue)) {
                flags.add(flag);
            }
        });
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
        return words.stream().anyMatch(GREETS::contains) && HELLO.containsAll(words);
    }
}

package dev.frontdesk.conversation.understanding;

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

    private FlagReader() {}

    static Set<Flag> read(Cues cues, @Nullable Boolean yes, @Nullable When when) {
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
        return flags;
    }
}

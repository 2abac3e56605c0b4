package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Word;
import dev.frontdesk.conversation.understanding.grammar.Match;
import dev.frontdesk.conversation.understanding.grammar.Slot;
import java.util.EnumSet;
import java.util.Set;

/// The places that the rules of dates and times have in common.
final class Slots {

    static final Slot THE = word(Tag.THE).maybe();
    static final Slot ON = word(Tag.ON).maybe();
    static final Slot OF = word(Tag.OF).maybe();

    private Slots() {}

    static Slot word(Tag first, Tag... others) {
        Set<Tag> tags = EnumSet.of(first, others);
        return Slot.of(Word.class, word -> tags.contains(word.tag()));
    }

    static int value(Match match) {
        return match.get(Num.class).value();
    }

    static int value(Match match, int occurrence) {
        return match.get(Num.class, occurrence).value();
    }

    static Slot number(int from, int to) {
        return Slot.of(Num.class, number -> number.value() >= from && number.value() <= to);
    }
}

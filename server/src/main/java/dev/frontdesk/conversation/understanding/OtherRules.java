package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Slots.ON;
import static dev.frontdesk.conversation.understanding.Slots.THE;
import static dev.frontdesk.conversation.understanding.Slots.number;
import static dev.frontdesk.conversation.understanding.Slots.word;

import dev.frontdesk.conversation.understanding.TimePiece.Aside;
import dev.frontdesk.conversation.understanding.TimePiece.DayPart;
import dev.frontdesk.conversation.understanding.TimePiece.Formula;
import dev.frontdesk.conversation.understanding.TimePiece.MonthName;
import dev.frontdesk.conversation.understanding.TimePiece.Nth;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.Weekday;
import dev.frontdesk.conversation.understanding.TimePiece.Year;
import dev.frontdesk.conversation.understanding.grammar.RuleBook;
import dev.frontdesk.conversation.understanding.grammar.Slot;

/// Numbers that look like a day or a time and are none: "two people", "10.1", "2.5/3", "August 32".
final class OtherRules {

    private static final Slot NUMBER = Slot.of(Num.class);
    private static final Slot YEAR = Slot.of(Year.class);
    private static final Slot MONTH = Slot.of(MonthName.class);
    private static final Slot DOT = word(Tag.DOT);
    private static final Slot SLASH = word(Tag.SLASH);
    /// What no minute looks like.
    private static final Slot DECIMALS = Slot.of(Num.class, n -> n.width() == 1 || n.width() > 2);

    private OtherRules() {}

    static void addTo(RuleBook<Context> book) {
        counted(book);
        book.rule("10.1", (m, in) -> new Formula(), NUMBER, DOT, DECIMALS)
                .rule("10 - 10.1", (m, in) -> new Formula(), NUMBER, word(Tag.DASH), NUMBER, DOT, DECIMALS)
                .rule("2.5/3", (m, in) -> new Formula(), NUMBER, DOT, NUMBER, SLASH, NUMBER)
                .rule("3/2.5", (m, in) -> new Formula(), NUMBER, SLASH, NUMBER, DOT, NUMBER)
                .rule(
                        "August 32",
                        (m, in) -> new Other(),
                        MONTH,
                        Slot.of(Num.class, n -> n.value() > 31 && n.width() == 2))
                .rule("2027/13/1", (m, in) -> new Other(), YEAR, SLASH, number(13, 99), SLASH, NUMBER)
                .rule("2027-H2", (m, in) -> new Other(), YEAR, word(Tag.DASH), NUMBER)
                .rule("after 2018", (m, in) -> new Other(), word(Tag.AFTER, Tag.BEFORE, Tag.FROM, Tag.TO), YEAR)
                .rule("from 2017 to 2018", (m, in) -> new Other(), YEAR, word(Tag.TO, Tag.DASH, Tag.AND), YEAR);
    }

    private static void counted(RuleBook<Context> book) {
        book.rule("two people", (m, in) -> new Other(), NUMBER, word(Tag.COUNTED))
                .rule(
                        "make it two people",
                        (m, in) -> new Other(),
                        word(Tag.MAKE_IT),
                        word(Tag.FOR).maybe(),
                        NUMBER,
                        word(Tag.COUNTED))
                .rule("this past one", (m, in) -> new Other(), word(Tag.THIS), word(Tag.LAST), NUMBER)
                .rule("5th Avenue", (m, in) -> new Other(), ON, THE, Slot.of(Nth.class), word(Tag.STREET))
                .rule("Dr May", (m, in) -> new Aside(), word(Tag.NAMED, Tag.INTRODUCED), MONTH)
                .rule("called Friday", (m, in) -> new Aside(), word(Tag.NAMED), Slot.of(Weekday.class))
                .rule(
                        "twenty thousand",
                        (m, in) -> new Other(),
                        Slot.of(Num.class, n -> n.value() > 2),
                        word(Tag.THOUSAND))
                .rule("Sun Life", (m, in) -> new Other(), Slot.of(Weekday.class, Weekday::weak), word(Tag.SUN))
                .rule("my daughter June", (m, in) -> new Aside(), word(Tag.RELATIVE), MONTH)
                .rule("the morning one", (m, in) -> m.get(DayPart.class), Slot.of(DayPart.class), word(Tag.OPTION))
                .rule("the second one", (m, in) -> new Other(), THE, Slot.of(Nth.class), word(Tag.OPTION));
    }
}

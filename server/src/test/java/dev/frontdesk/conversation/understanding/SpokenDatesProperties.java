package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.CONTEXT;
import static dev.frontdesk.conversation.understanding.Reading.NOW;
import static dev.frontdesk.conversation.understanding.Reading.readIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.understanding.words.Token;
import dev.frontdesk.conversation.understanding.words.Tokenizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Dates as people say them, printed and read back, and texts that nobody says: the work is bounded.
class SpokenDatesProperties {

    /// Says a date, or "" where the convention has no such way of saying it.
    private record Printer(String country, Function<LocalDate, String> says) {}

    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final List<String> NUMBERS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> NTH = List.of("first", "second", "third", "fourth");

    private static final List<Printer> PRINTERS = List.of(
            in("CA", d -> weekday(d) + " the " + digits(d) + " of " + month(d)),
            in("CA", d -> weekday(d) + ", " + month(d) + " the " + ordinal(d)),
            in("US", d -> d.getMonthValue() + "/" + d.getDayOfMonth()),
            in("CA", d -> d.getMonthValue() + "/" + d.getDayOfMonth() + "/" + d.getYear()),
            in("GB", d -> d.getDayOfMonth() + "/" + d.getMonthValue()),
            in("GB", d -> d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + d.getYear()),
            in("GB", d -> d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + d.getYear() % 100),
            in("CA", d -> d.getDayOfMonth() + " " + shortMonth(d)),
            in("CA", d -> shortMonth(d) + " " + digits(d)),
            in("CA", d -> "the " + ordinal(d) + " of " + month(d)),
            in("CA", d -> month(d) + " " + ordinal(d)),
            in("CA", d -> month(d) + " the " + ordinal(d) + " please"),
            in("CA", d -> ordinal(d) + " " + month(d) + " " + d.getYear()),
            in("CA", LocalDate::toString),
            in("CA", d -> "can I come on the " + digits(d) + " of " + month(d)),
            in("CA", d -> days(d) <= 20 ? "in " + number(days(d)) + (days(d) == 1 ? " day" : " days") : ""),
            in("CA", d -> days(d) > 1 && days(d) < 100 ? "in " + days(d) + " days" : ""),
            in("CA", d -> days(d) > 1 && days(d) < 20 ? number(days(d)) + " days from now" : ""),
            in("CA", d -> days(d) == 1 ? "tomorrow" : ""),
            in("CA", d -> days(d) == 2 ? "the day after tomorrow" : ""),
            in("CA", d -> days(d) % 7 == 0 ? "in " + number(days(d) / 7) + (days(d) == 7 ? " week" : " weeks") : ""),
            in("CA", d -> days(d) == 14 ? "in a fortnight" : ""),
            in("CA", d -> days(d) < 7 ? weekday(d) : ""),
            in("CA", d -> days(d) < 7 ? "this coming " + weekday(d) : ""),
            in("CA", d -> days(d) > 7 && days(d) < 14 ? "a week on " + weekday(d) : ""),
            in("CA", d -> days(d) >= 3 && days(d) <= 9 ? "next " + weekday(d) : ""),
            in("CA", d -> days(d) >= 3 && days(d) <= 9 ? weekday(d) + " next week" : ""),
            in("CA", d -> days(d) < 28 ? "on the " + digits(d) : ""),
            in("CA", d -> days(d) < 28 && d.getDayOfMonth() > 4 ? "the " + ordinal(d) : ""),
            in("CA", d -> days(d) < 28 ? "on the " + ordinal(d) : ""),
            in("CA", d -> days(d) < 28 ? weekday(d) + " the " + digits(d) : ""),
            in("CA", SpokenDatesProperties::nthOfMonth),
            in("CA", d -> "not today, " + month(d) + " " + d.getDayOfMonth()),
            in("CA", d -> "how about " + weekday(d) + " " + month(d) + " " + digits(d)));

    @Property(tries = 1_500)
    void aDateSaidInAnyWayIsReadBack(
            @ForAll @IntRange(min = 1, max = 27) int days, @ForAll("printers") Integer printer) {
        isReadBack(TODAY.plusDays(days), PRINTERS.get(printer));
    }

    @Property(tries = 500)
    void aDateFarAheadIsReadBack(@ForAll @IntRange(min = 28, max = 330) int days, @ForAll("printers") Integer printer) {
        isReadBack(TODAY.plusDays(days), PRINTERS.get(printer));
    }

    @Property(tries = 200)
    void anyCharactersCostBoundedWork(@ForAll String text) {
        workIsBounded(text);
    }

    @Property(tries = 30)
    void anyWordsCostBoundedWork(@ForAll("babble") String text) {
        workIsBounded(text);
    }

    @Property(tries = 30)
    void answersPutTogetherNeverThrow(@ForAll @Size(max = 3) List<String> texts, @ForAll("babble") String babble) {
        Understanding understanding = new Understanding();
        for (String text : List.of(String.join("\u0000", texts), babble)) {
            List<Heard> heard = List.of(
                    new Heard(text, Ask.NAME, CONTEXT, texts),
                    new Heard(babble.substring(0, Math.min(200, babble.length())), Ask.NAME, CONTEXT, List.of()));
            assertThat(understanding.understand(heard.getFirst())).isNotNull();
            assertThat(understanding.name(heard))
                    .satisfiesAnyOf(
                            name -> assertThat(name).isNull(),
                            name -> assertThat(name).isNotBlank());
            assertThat(understanding.postcode(heard))
                    .satisfiesAnyOf(
                            code -> assertThat(code).isNull(),
                            code -> assertThat(code).matches("[A-Z0-9 ]{3,10}"));
            assertThat(understanding.phone(heard))
                    .satisfiesAnyOf(
                            phone -> assertThat(phone).isNull(),
                            phone -> assertThat(phone).matches("\\+[0-9]{7,15}"));
        }
    }

    private static void workIsBounded(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        assertThat(tokens).hasSizeLessThanOrEqualTo(400);
        assertThat(Languages.of(Locale.ENGLISH).grammar().read(tokens, CONTEXT)).hasSizeLessThanOrEqualTo(2_000 + 120);
    }

    private static void isReadBack(LocalDate date, Printer printer) {
        String said = printer.says().apply(date);
        Assume.that(!said.isEmpty());
        When when = readIn(printer.country(), null, said).when();
        assertThat(when).as(said).isNotNull().extracting(When::date).isEqualTo(date);
    }

    @Provide
    Arbitrary<Integer> printers() {
        return Arbitraries.integers().between(0, PRINTERS.size() - 1);
    }

    @Provide
    Arbitrary<String> babble() {
        return Arbitraries.of(
                        "one",
                        "two",
                        "half",
                        "past",
                        "to",
                        "monday",
                        "next",
                        "week",
                        "the",
                        "of",
                        "march",
                        "3",
                        "10",
                        ":",
                        "-",
                        "/",
                        "am",
                        "between",
                        "and",
                        "from",
                        "double",
                        "oh",
                        "s for sugar",
                        "w",
                        "not",
                        "last",
                        "friday")
                .list()
                .ofMinSize(1)
                .ofMaxSize(1_500)
                .map(words -> String.join(" ", words));
    }

    private static Printer in(String country, Function<LocalDate, String> says) {
        return new Printer(country, says);
    }

    private static int days(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(TODAY, date);
    }

    private static String number(int number) {
        return number <= 20 ? NUMBERS.get(number - 1) : Integer.toString(number);
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String shortMonth(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String ordinal(LocalDate date) {
        int day = date.getDayOfMonth();
        if (day == 30) {
            return "thirtieth";
        }
        String tens = day > 30 ? "thirty-" : day > 20 ? "twenty-" : "";
        return tens + ORDINALS.get((tens.isEmpty() ? day : day % 10) - 1);
    }

    private static String digits(LocalDate date) {
        int day = date.getDayOfMonth();
        boolean teens = day >= 11 && day <= 13;
        return day
                + switch (teens ? 0 : day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /// "The second Tuesday of December": of a month that has begun by then only what is ahead.
    private static String nthOfMonth(LocalDate date) {
        int nth = (date.getDayOfMonth() - 1) / 7;
        DayOfWeek day = date.getDayOfWeek();
        return nth < NTH.size() && !date.getMonth().equals(TODAY.getMonth())
                ? "the " + NTH.get(nth) + " " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " of "
                        + month(date)
                : "";
    }
}

package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.CONTEXT;
import static dev.frontdesk.conversation.understanding.Reading.NOW;
import static dev.frontdesk.conversation.understanding.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UnderstandingProperties {

    private static final List<String> DATE_FORMS = List.of(
            "yyyy-MM-dd",
            "M/d/yyyy",
            "MMMM d",
            "MMMM d, yyyy",
            "d MMMM",
            "EEEE, MMMM d",
            "EEEE d MMMM yyyy",
            "'on' MMM d",
            "'the' d 'of' MMMM",
            "M-d-yyyy",
            "yyyy/M/d",
            "MMM d",
            "MMM d yyyy",
            "d MMM yyyy",
            "MMMM d yyyy",
            "d MMMM yyyy",
            "EEEE MMMM d",
            "EEEE, d MMMM",
            "EEE, MMM d",
            "EEE MMM d yyyy",
            "EEEE d MMMM",
            "EEEE, MMMM d, yyyy",
            "EEEE M/d/yyyy",
            "MMMM 'the' d",
            "'on the' d 'of' MMMM yyyy",
            "'for' MMMM d",
            "'is' M/d/yyyy 'free'",
            "yyyy MMMM d",
            "'that would be' MMMM d, yyyy 'at three'",
            "'I would like to come on' EEEE 'the' d 'of' MMMM 'please'");
    private static final List<String> TIME_FORMS =
            List.of("H:mm", "'at' H:mm", "h:mm a", "h:mm'pm'", "'at' h:mm 'p.m.'", "'could I come at' h:mm a 'please'");
    private static final List<String> WORDS = List.of(
            "one", "two", "half", "past", "to", "monday", "next", "week", "the", "of", "march", "3", "10", ":", "-",
            "/", "am", "between", "and", "from", "double", "oh", "at", "dot", "no", "not", "yes", "a", "second",
            "twenty", "\u0000", "😀", "é");

    @Property(tries = 500)
    void aDatePrintedInManyWaysIsReadBack(
            @ForAll @IntRange(min = 1, max = 360) int days, @ForAll("dateForms") String form) {
        LocalDate date = NOW.toLocalDate().plusDays(days);
        When when = read(null, DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(date))
                .when();
        assertThat(when).isNotNull().extracting(When::date).isEqualTo(date);
    }

    @Property(tries = 300)
    void aWeekdayIsReadAsTheNextOne(@ForAll @IntRange(min = 1, max = 7) int days) {
        LocalDate date = NOW.toLocalDate().plusDays(days);
        When when = read(null, date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .when();
        assertThat(when).isNotNull().extracting(When::date).isEqualTo(date);
    }

    @Property(tries = 500)
    void anAfternoonTimePrintedInManyWaysIsReadBack(
            @ForAll @IntRange(min = 13, max = 21) int hour,
            @ForAll @IntRange(min = 0, max = 59) int minute,
            @ForAll("timeForms") String form) {
        LocalTime time = LocalTime.of(hour, minute);
        When when = read(null, DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(time))
                .when();
        assertThat(when).isNotNull().extracting(When::time).isEqualTo(time);
    }

    @Property(tries = 300)
    void anyTextIsAnswered(@ForAll String text, @ForAll Ask ask) {
        assertThat(read(ask, text)).isNotNull();
    }

    @Property(tries = 100)
    void tenThousandCharactersOfTimeWordsAreAnswered(@ForAll("babble") String text, @ForAll Ask ask) {
        Heard heard = new Heard(text, ask, CONTEXT, List.of(text));
        assertThat(new Understanding().understand(heard)).isNotNull();
    }

    @Provide
    Arbitrary<String> dateForms() {
        return Arbitraries.of(DATE_FORMS);
    }

    @Provide
    Arbitrary<String> timeForms() {
        return Arbitraries.of(TIME_FORMS);
    }

    @Provide
    Arbitrary<String> babble() {
        return Arbitraries.of(WORDS).list().ofSize(2_000).map(words -> String.join(" ", words));
    }
}

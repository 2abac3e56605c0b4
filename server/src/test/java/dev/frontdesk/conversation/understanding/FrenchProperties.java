package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.Reading.CONTEXT;
import static dev.frontdesk.conversation.understanding.Reading.NOW;
import static dev.frontdesk.conversation.understanding.Reading.readFrench;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FrenchProperties {

    private static final List<String> DATE_FORMS = List.of(
            "yyyy-MM-dd",
            "d/M/yyyy",
            "d-M-yyyy",
            "d MMMM",
            "'le' d MMMM",
            "'le' d MMMM yyyy",
            "EEEE d MMMM",
            "EEEE 'le' d MMMM",
            "'le' EEEE d MMMM",
            "'le' EEEE d MMMM yyyy",
            "EEEE, d MMMM",
            "d MMM yyyy",
            "EEE d MMM yyyy",
            "'pour le' d MMMM",
            "'je voudrais venir le' d MMMM 's''il vous plaît'",
            "'est-ce que vous avez de la place' EEEE 'le' d MMMM 'à dix heures'");
    private static final List<String> TIME_FORMS = List.of(
            "H:mm", "H 'h' mm", "'à' H'h'mm", "H 'heures' mm", "'vers' H 'h' mm", "'est-ce possible à' H 'h' mm 'svp'");
    private static final List<String> WORDS = List.of(
            "un",
            "une",
            "deux",
            "trois",
            "heures",
            "et",
            "demie",
            "moins",
            "quart",
            "le",
            "la",
            "du",
            "au",
            "de",
            "à",
            "mardi",
            "prochain",
            "en",
            "huit",
            "mars",
            "fin",
            "semaine",
            "dans",
            "entre",
            "pas",
            "cent",
            "mille",
            "quatre-vingt",
            "vingt",
            "l'après-midi",
            "d'ici",
            "3",
            "10",
            "h",
            ":",
            "/",
            "-",
            "point",
            "arobase",
            "double",
            "é",
            "😀",
            "\u0000");

    @Property(tries = 500)
    void aDatePrintedInManyWaysIsReadBack(
            @ForAll @IntRange(min = 1, max = 360) int days, @ForAll("dateForms") String form) {
        LocalDate date = NOW.toLocalDate().plusDays(days);
        String printed = DateTimeFormatter.ofPattern(form, Locale.CANADA_FRENCH).format(date);
        When when = readFrench(null, printed).when();
        assertThat(when).as(printed).isNotNull().extracting(When::date).isEqualTo(date);
    }

    @Property(tries = 500)
    void aTimePrintedInManyWaysIsReadBack(
            @ForAll @IntRange(min = 13, max = 21) int hour,
            @ForAll @IntRange(min = 0, max = 59) int minute,
            @ForAll("timeForms") String form) {
        LocalTime time = LocalTime.of(hour, minute);
        String printed = DateTimeFormatter.ofPattern(form, Locale.CANADA_FRENCH).format(time);
        When when = readFrench(null, printed).when();
        assertThat(when).as(printed).isNotNull().extracting(When::time).isEqualTo(time);
    }

    @Property(tries = 500)
    void aNumberInWordsIsReadBack(@ForAll @IntRange(min = 10, max = 999_999) int number) {
        assertThat(Spoken.written(FrenchPrinted.words(number), Locale.FRENCH)).isEqualTo(Integer.toString(number));
    }

    @Property(tries = 300)
    void anyTextIsAnswered(@ForAll String text, @ForAll Ask ask) {
        assertThat(readFrench(ask, text)).isNotNull();
    }

    @Property(tries = 100)
    void tenThousandCharactersOfTimeWordsAreAnswered(@ForAll("babble") String text, @ForAll Ask ask) {
        Heard heard = new Heard(text, ask, CONTEXT.in(Locale.CANADA_FRENCH), List.of(text));
        assertThat(new Understanding().understand(heard)).isNotNull();
    }

    @Property(tries = 300)
    void theLanguageOfAnyTextIsOneOfThoseSpokenOrNone(@ForAll("babble") String text, @ForAll String garbage) {
        List<Locale> spoken = List.of(Locale.CANADA, Locale.CANADA_FRENCH);
        for (String one : List.of(text, garbage)) {
            LanguageHeard heard = new Understanding().language(one, spoken);
            assertThat(heard == null || spoken.contains(heard.language())).isTrue();
        }
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

package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Price;
import dev.frontdesk.business.TimeRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static Phrases in(Locale language, boolean spoken) {
        return new Phrases(new Wording(Map.of(), Sentences.in(language), "Bella Clinic", 0), language, spoken, FRIDAY);
    }

    private static ZonedDateTime at(String when) {
        return LocalDateTime.parse(when).atZone(ZoneId.of("America/Edmonton"));
    }

    @ParameterizedTest
    @CsvSource({
        "00:00,0 h,minuit",
        "01:00,1 h,une heure",
        "09:00,9 h,neuf heures",
        "12:00,12 h,midi",
        "12:30,12 h 30,midi et demi",
        "14:15,14 h 15,quatorze heures quinze",
        "14:30,14 h 30,quatorze heures trente",
        "17:45,17 h 45,dix-sept heures quarante-cinq",
        "21:21,21 h 21,vingt et une heures vingt et une",
        "10:05,10 h 05,dix heures cinq"
    })
    void aFrenchTimeIsWrittenInFiguresAndSaidInWords(String time, String written, String said) {
        var when = FRIDAY.plusDays(6).atTime(LocalTime.parse(time)).atZone(ZoneId.of("America/Toronto"));
        assertThat(in(Locale.CANADA_FRENCH, false).time(when)).isEqualTo(written);
        assertThat(in(Locale.CANADA_FRENCH, true).time(when)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-26T15:00|le jeudi 26 novembre à 15 h",
                "2026-12-01T09:00|le mardi 1er décembre à 9 h",
                "2026-12-11T09:00|le vendredi 11 décembre à 9 h",
                "2026-11-20T15:00|aujourd'hui, le vendredi 20 novembre, à 15 h",
                "2026-11-21T10:30|demain, le samedi 21 novembre, à 10 h 30"
            })
    void aFrenchDateBringsItsArticle(String when, String written) {
        assertThat(in(Locale.CANADA_FRENCH, false).on(at(when))).isEqualTo(written);
    }

    @Test
    void timesOfOneDayNameTheDayOnce() {
        var times = List.of(at("2026-11-24T10:00"), at("2026-11-24T10:30"), at("2026-11-24T14:00"));
        assertThat(in(Locale.CANADA_FRENCH, false).choice(times))
                .isEqualTo("le mardi 24 novembre à 10 h, 10 h 30 ou 14 h");
        assertThat(in(Locale.CANADA, false).choice(times))
                .isEqualTo("Tuesday, November 24 at 10 a.m., 10:30 a.m. or 2 p.m.");
    }

    @ParameterizedTest
    @CsvSource({
        "Check-up,a check-up",
        "X-ray,an X-ray",
        "Urgent visit,an urgent visit",
        "Ultrasound,an ultrasound",
        "Unit price talk,a unit price talk",
        "One-hour massage,a one-hour massage",
        "Hour of coaching,an hour of coaching",
        "Eye test,an eye test",
        "Stitches,stitches",
        "MRI,an MRI",
        "CT scan,a CT scan",
        "SMS advice,an SMS advice"
    })
    void anEnglishServiceHasAnArticle(String name, String inASentence) {
        assertThat(in(Locale.CANADA, true).service(name)).isEqualTo(inASentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dre Lee|la docteure Lee",
                "docteure Lee|la docteure Lee",
                "Dr Roy|le docteur Roy",
                "Dr. Bo|Dr. Bo",
                "infirmière Ann|l'infirmière Ann",
                "Marie Roy|Marie Roy",
                "Docteure|Docteure"
            })
    void aFrenchPersonHasTheArticleOfTheirTitle(String name, String inASentence) {
        assertThat(in(Locale.CANADA_FRENCH, true).person(name)).isEqualTo(inASentence);
        assertThat(in(Locale.CANADA, true).person(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Bilan de santé,bilan de santé", "Échographie,échographie", "IRM,IRM"})
    void aFrenchServiceHasNone(String name, String inASentence) {
        assertThat(in(Locale.CANADA_FRENCH, true).service(name)).isEqualTo(inASentence);
    }

    @Test
    void noonIsCalledNoonAloud() {
        assertThat(in(Locale.CANADA, true).time(at("2026-11-24T12:00"))).isEqualTo("noon");
        assertThat(in(Locale.CANADA, false).time(at("2026-11-24T12:00"))).isEqualTo("12 p.m.");
        assertThat(in(Locale.CANADA, true).time(at("2026-11-24T12:30"))).isEqualTo("12:30 p.m.");
    }

    @Test
    void hoursAreRanges() {
        var day = List.of(
                new TimeRange(LocalTime.of(9, 0), LocalTime.NOON),
                new TimeRange(LocalTime.of(13, 0), LocalTime.of(16, 30)));
        assertThat(in(Locale.CANADA_FRENCH, true).ranges(day))
                .isEqualTo("de neuf heures à midi, de treize heures à seize heures trente");
        assertThat(in(Locale.CANADA, true).ranges(day)).isEqualTo("9 a.m. to noon, 1 p.m. to 4:30 p.m.");
    }

    @Test
    void moneyIsWrittenAsTheCountryDoes() {
        var price = new Price(Currency.getInstance("CAD"), new BigDecimal("80.00"));
        assertThat(in(Locale.CANADA_FRENCH, false).money(price)).isEqualTo("80\u00a0$");
        assertThat(in(Locale.CANADA, false).money(price)).isEqualTo("$80");
    }

    @Test
    void aNumberIsWrittenAsAtHome() {
        assertThat(in(Locale.CANADA, true).phone("+17805550142", "CA")).isEqualTo("(780) 555-0142");
        assertThat(in(Locale.CANADA, true).phone("+442079460958", "CA")).isEqualTo("+44 20 7946 0958");
    }
}

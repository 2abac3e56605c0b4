package dev.frontdesk.conversation.understanding;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;

import dev.frontdesk.conversation.understanding.TimePiece.Holiday;
import dev.frontdesk.conversation.understanding.holidays.Yearly;
import dev.frontdesk.conversation.understanding.holidays.Yearly.ChineseNewYear;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Easter;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Fixed;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Hindu;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Islamic;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Jewish;
import dev.frontdesk.conversation.understanding.holidays.Yearly.NthWeekday;
import dev.frontdesk.conversation.understanding.holidays.Yearly.WeekdayFrom;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.time.Month;
import java.util.Map;

/// The French names of the holidays of Canada and of French-speaking countries, and of the churches.
final class FrenchHolidays {

    private static final int EVENING = 18;

    private FrenchHolidays() {}

    static void addTo(Vocabulary.Builder words) {
        fixed(words);
        movable(words);
        easter(words);
        byCountry(words);
        feasts(words);
    }

    private static void fixed(Vocabulary.Builder words) {
        on(words, JANUARY, 1, "jour de l'an|le jour de l'an|nouvel an|le nouvel an|premier de l'an");
        on(words, JANUARY, 6, "épiphanie|l'épiphanie|fête des rois|jour des rois");
        on(words, FEBRUARY, 2, "chandeleur|jour de la marmotte");
        on(words, FEBRUARY, 14, "saint-valentin|la saint-valentin|st-valentin");
        on(words, MARCH, 17, "la saint-patrick|la st-patrick");
        on(words, APRIL, 1, "poisson d'avril");
        on(words, APRIL, 22, "jour de la terre");
        on(words, JUNE, 21, "journée nationale des peuples autochtones|fête de la musique");
        on(
                words,
                JUNE,
                24,
                "la saint-jean|la st-jean|la saint-jean-baptiste|saint-jean-baptiste|st-jean-baptiste|fête nationale du québec");
        on(words, JULY, 1, "fête du canada|la fête du canada|jour du canada|fête du déménagement");
        on(words, JULY, 14, "quatorze juillet|prise de la bastille|fête nationale française");
        on(words, AUGUST, 15, "assomption|l'assomption|fête nationale de l'acadie|fête de l'acadie");
        on(words, SEPTEMBER, 30, "journée nationale de la vérité et de la réconciliation|journée de la vérité");
        on(words, OCTOBER, 31, "halloween|l'halloween");
        on(words, NOVEMBER, 1, "toussaint|la toussaint");
        on(words, NOVEMBER, 2, "jour des morts|fête des morts");
        on(words, NOVEMBER, 11, "jour du souvenir|armistice|l'armistice|jour de l'armistice");
        on(words, NOVEMBER, 25, "la sainte-catherine");
        on(words, DECEMBER, 24, "veille de noël|la veille de noël|réveillon|réveillon de noël");
        on(words, DECEMBER, 25, "noël|jour de noël|le jour de noël");
        on(words, DECEMBER, 26, "lendemain de noël|le lendemain de noël");
        on(
                words,
                DECEMBER,
                31,
                "saint-sylvestre|veille du jour de l'an|la veille du jour de l'an|réveillon du jour de l'an|réveillon du nouvel an");
    }

    private static void movable(Vocabulary.Builder words) {
        put(
                words,
                new WeekdayFrom(MAY, 18, MONDAY),
                "fête de la reine|la fête de la reine|fête des patriotes|journée nationale des patriotes|fête de victoria");
        put(words, new NthWeekday(JUNE, 3, SUNDAY), "fête des pères|la fête des pères");
        put(words, new NthWeekday(FEBRUARY, 3, MONDAY), "jour de la famille|fête de la famille");
        put(words, new NthWeekday(AUGUST, 1, MONDAY), "congé civique");
    }

    private static void easter(Vocabulary.Builder words) {
        Map<Integer, String> names = Map.of(
                -47, "mardi gras",
                -46, "mercredi des cendres",
                -7, "dimanche des rameaux|les rameaux",
                -3, "jeudi saint",
                -2, "vendredi saint",
                -1, "samedi saint",
                0, "pâques|dimanche de pâques|jour de pâques",
                1, "lundi de pâques",
                39, "ascension|l'ascension|jeudi de l'ascension",
                49, "pentecôte|la pentecôte");
        names.forEach((days, phrases) -> put(words, new Easter(days), phrases));
        put(words, new Easter(50), "lundi de pentecôte|lundi de la pentecôte");
        put(words, new Easter(60), "fête-dieu");
    }

    private static void byCountry(Vocabulary.Builder words) {
        Fixed workers = new Fixed(MAY, 1);
        NthWeekday september = new NthWeekday(SEPTEMBER, 1, MONDAY);
        put(words, workers, Map.of("CA", september, "US", september), "fête du travail|la fête du travail");
        NthWeekday november = new NthWeekday(NOVEMBER, 4, java.time.DayOfWeek.THURSDAY);
        put(
                words,
                new NthWeekday(OCTOBER, 2, MONDAY),
                Map.of("US", november),
                "action de grâce|action de grâces|l'action de grâce|l'action de grâces");
        NthWeekday may = new NthWeekday(MAY, 2, SUNDAY);
        put(
                words,
                may,
                Map.of("FR", new NthWeekday(MAY, -1, SUNDAY)),
                "fête des mères|la fête des mères|fête des mamans");
        put(
                words,
                new Fixed(JUNE, 24),
                Map.of("FR", new Fixed(JULY, 14), "BE", new Fixed(JULY, 21), "CH", new Fixed(AUGUST, 1)),
                "fête nationale|la fête nationale");
    }

    private static void feasts(Vocabulary.Builder words) {
        put(words, new Jewish(1, 1).plus(-1), 3, "roch hachana|rosh hashana|nouvel an juif");
        put(words, new Jewish(1, 10).plus(-1), 2, "yom kippour|yom kippur|grand pardon");
        put(words, new Jewish(3, 25).plus(-1), 8, "hanoukka|hanoucca|hanouka|hanukkah|fête des lumières");
        put(words, new Jewish(8, 15).plus(-1), 9, "pessah|pessa'h|pâque juive");
        put(words, new Islamic(9, 1), 30, "ramadan|le ramadan");
        put(words, new Islamic(10, 1), 1, "aïd el-fitr|aïd al-fitr|aïd|l'aïd|fin du ramadan");
        put(words, new Islamic(12, 10), 1, "aïd el-adha|aïd al-adha|aïd el-kébir|fête du sacrifice");
        put(words, new ChineseNewYear(), 1, "nouvel an chinois|nouvel an lunaire|fête du printemps");
        put(words, new Hindu(6, 30, EVENING), 1, "divali|diwali|dipavali");
    }

    private static void on(Vocabulary.Builder words, Month month, int day, String phrases) {
        put(words, new Fixed(month, day), phrases);
    }

    private static void put(Vocabulary.Builder words, Yearly day, String phrases) {
        put(words, day, Map.of(), phrases);
    }

    private static void put(Vocabulary.Builder words, Yearly day, int days, String phrases) {
        words.putWhole(new Holiday(day, Map.of(), days), phrases);
    }

    private static void put(Vocabulary.Builder words, Yearly day, Map<String, Yearly> byCountry, String phrases) {
        words.putWhole(new Holiday(day, byCountry, 1), phrases);
    }
}

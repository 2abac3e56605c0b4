package dev.frontdesk.conversation.understanding;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
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
import dev.frontdesk.conversation.understanding.holidays.Yearly.Avoiding;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Easter;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Fixed;
import dev.frontdesk.conversation.understanding.holidays.Yearly.NthWeekday;
import dev.frontdesk.conversation.understanding.holidays.Yearly.OrthodoxEaster;
import dev.frontdesk.conversation.understanding.holidays.Yearly.WeekdayFrom;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.time.Month;
import java.util.Map;

/// The English names of the holidays of English-speaking countries and of the churches.
final class EnglishHolidays {

    private EnglishHolidays() {}

    static void addTo(Vocabulary.Builder words) {
        fixed(words);
        movable(words);
        easter(words);
        byCountry(words);
        worldDays(words);
        EnglishFeasts.addTo(words);
    }

    private static void fixed(Vocabulary.Builder words) {
        on(words, JANUARY, 1, "new year's day|new years day|new year's|new year|new years|new year day");
        on(words, JANUARY, 6, "epiphany|three kings day|twelfth night");
        on(words, JANUARY, 25, "burns night|robert burns day");
        on(words, JANUARY, 26, "australia day");
        on(words, FEBRUARY, 2, "groundhog day|groundhogs day|candlemas");
        on(words, FEBRUARY, 6, "waitangi day");
        on(words, FEBRUARY, 12, "lincoln's birthday|lincolns birthday|abraham lincoln's birthday");
        on(words, FEBRUARY, 14, "valentine's day|valentines day|valentine day|valentine's|saint valentine's day");
        on(
                words,
                MARCH,
                17,
                "saint patrick's day|st patrick's day|st patricks day|saint patricks day|saint patrick|st patrick"
                        + "|st paddy's day|saint paddy's day|saint paddys day|st paddys day|paddy's day");
        on(words, MARCH, 1, "saint david's day|st david's day|st davids day");
        on(words, APRIL, 1, "april fools|april fools day|april fool's day|april fool's|all fools day");
        on(words, APRIL, 10, "siblings day|sibling day|national sibling day");
        on(words, APRIL, 22, "earth day");
        on(words, APRIL, 23, "saint george's day|st george's day|st georges day");
        on(words, APRIL, 25, "anzac day");
        on(words, MAY, 1, "loyalty day|lei day|may day|labour day of may|international workers day");
        on(words, MAY, 4, "star wars day");
        on(words, MAY, 5, "cinco de mayo");
        on(words, JUNE, 14, "flag day");
        on(words, JUNE, 19, "juneteenth");
        on(words, JUNE, 21, "national indigenous peoples day");
        on(words, JUNE, 24, "saint jean baptiste day|st jean baptiste day|fete nationale|midsummer day");
        on(words, JULY, 1, "canada day");
        on(words, JULY, 4, "independence day|fourth of july|the fourth of july|july fourth");
        on(words, JULY, 14, "bastille day");
        on(words, AUGUST, 15, "assumption day|feast of the assumption");
        on(words, SEPTEMBER, 11, "patriot day");
        on(
                words,
                SEPTEMBER,
                30,
                "national day for truth and reconciliation|truth and reconciliation day|orange shirt day");
        on(words, OCTOBER, 31, "halloween|hallowe'en|all hallows eve|halloween day");
        on(words, NOVEMBER, 1, "all saints day|all saints' day|all saint's day|all hallows day");
        on(words, NOVEMBER, 2, "all souls day|all soul's day|day of the dead");
        on(words, NOVEMBER, 5, "guy fawkes day|guy fawkes night|bonfire night|guy fawkes");
        on(words, NOVEMBER, 11, "remembrance day|veterans day|veteran's day|armistice day|martinmas");
        on(words, NOVEMBER, 30, "saint andrew's day|st andrew's day|st andrews day");
        on(words, DECEMBER, 24, "christmas eve|xmas eve");
        on(words, DECEMBER, 25, "christmas day|christmas|xmas|xmas day");
        on(words, DECEMBER, 26, "boxing day|saint stephen's day|st stephen's day|st stephens day");
        on(words, DECEMBER, 31, "new year's eve|new years eve|new year eve|hogmanay|silvester");
    }

    private static void movable(Vocabulary.Builder words) {
        nth(
                words,
                JANUARY,
                3,
                MONDAY,
                "martin luther king day|mlk day|martin luther king's day|martin luther king jr day");
        nth(
                words,
                FEBRUARY,
                3,
                MONDAY,
                "presidents day|president's day|presidents' day|washington's birthday"
                        + "|washingtons birthday|family day|louis riel day|islander day|heritage day|nova scotia heritage day");
        nth(words, MARCH, 2, MONDAY, "commonwealth day|canberra day|labour day of victoria");
        nth(
                words,
                MARCH,
                2,
                SUNDAY,
                "daylight savings start|daylight saving start|daylight savings start day"
                        + "|daylight saving start day|start of daylight saving");
        nth(
                words,
                NOVEMBER,
                1,
                SUNDAY,
                "daylight savings end|daylight saving end|daylight savings end day"
                        + "|daylight saving end day|end of daylight saving");
        nth(words, MARCH, -1, SATURDAY, "earth hour");
        nth(words, APRIL, -1, FRIDAY, "arbor day|national arbor day");
        nth(words, MAY, 1, MONDAY, "early may bank holiday|may bank holiday|may day bank holiday");
        nth(words, MAY, -1, MONDAY, "spring bank holiday|late may bank holiday|whitsun bank holiday");
        nth(words, MAY, 3, SATURDAY, "armed forces day");
        nth(words, JUNE, 2, SATURDAY, "trooping the colour|queen's official birthday|king's official birthday");
        nth(
                words,
                AUGUST,
                1,
                MONDAY,
                "civic holiday|bc day|british columbia day|saskatchewan day|natal day"
                        + "|terry fox day|simcoe day|heritage day of alberta|new brunswick day|august bank holiday of ireland");
        nth(words, AUGUST, -1, MONDAY, "august bank holiday|summer bank holiday|late summer bank holiday");
        nth(words, SEPTEMBER, 1, MONDAY, "labor day|labour day");
        nth(words, OCTOBER, 2, MONDAY, "columbus day|indigenous peoples day|indigenous peoples' day");
        put(words, thanksgiving(1), "black friday");
        put(words, thanksgiving(4), "cyber monday");
        put(words, thanksgiving(5), "giving tuesday");
        put(words, new WeekdayFrom(NOVEMBER, 2, TUESDAY), "election day");
        put(words, new WeekdayFrom(MAY, 18, MONDAY), "victoria day|empire day|sovereign's birthday|may two four");
        put(words, new Avoiding(new Fixed(APRIL, 27), SUNDAY, -1), "king's day|kings day|koningsdag");
        put(words, new WeekdayFrom(MAY, 27, MONDAY), "reconciliation day");
        put(
                words,
                new WeekdayFrom(JUNE, 21, MONDAY),
                "discovery day|st john's day|national aboriginal day of labrador");
        put(words, new NthWeekday(NOVEMBER, 1, TUESDAY), "melbourne cup day|melbourne cup");
        put(words, new WeekdayFrom(APRIL, 15, MONDAY).plus(0), "patriots day|patriot's day|patriots' day");
        put(words, new Avoiding(new Avoiding(new Fixed(APRIL, 15), SATURDAY, 3), SUNDAY, 3), "tax day");
    }

    private static void easter(Vocabulary.Builder words) {
        Map<Integer, String> names = Map.ofEntries(
                Map.entry(-47, "shrove tuesday|pancake day|pancake tuesday|mardi gras|fat tuesday|fat tuesday"),
                Map.entry(-46, "ash wednesday"),
                Map.entry(-21, "lent sunday|laetare sunday"),
                Map.entry(-7, "palm sunday|branch sunday"),
                Map.entry(-3, "maundy thursday|holy thursday|covenant thursday|sheer thursday|thursday of mysteries"),
                Map.entry(-2, "good friday|great friday|holy friday"),
                Map.entry(-1, "holy saturday|easter saturday|black saturday|easter eve"),
                Map.entry(0, "easter|easter sunday|easter day|resurrection sunday"),
                Map.entry(1, "easter monday"),
                Map.entry(39, "ascension day|ascension thursday|ascension|the ascension|feast of the ascension"),
                Map.entry(49, "pentecost|whitsun|whit sunday|whitsunday|white sunday"),
                Map.entry(50, "whit monday|pentecost monday|monday of the holy spirit|whitmonday"),
                Map.entry(56, "trinity sunday"),
                Map.entry(60, "corpus christi|feast of corpus christi"));
        names.forEach((days, phrases) -> put(words, new Easter(days), phrases));
        put(words, new OrthodoxEaster(-48), "clean monday|orthodox shrove monday|ash monday|green monday");
        put(words, new OrthodoxEaster(-2), "orthodox good friday|orthodox great friday");
        put(words, new OrthodoxEaster(-1), "orthodox holy saturday|lazarus saturday of easter");
        put(words, new OrthodoxEaster(0), "orthodox easter|orthodox easter sunday|orthodox easter day");
        put(words, new OrthodoxEaster(1), "orthodox easter monday");
        put(words, new OrthodoxEaster(-8), "lazarus saturday");
        put(words, new OrthodoxEaster(-7), "orthodox palm sunday");
    }

    private static void byCountry(Vocabulary.Builder words) {
        Yearly october = new NthWeekday(OCTOBER, 2, MONDAY);
        words.put(
                new Holiday(thanksgiving(0), Map.of("CA", october), 1),
                "thanksgiving|thanksgiving day|turkey day|the thanksgiving|thanks giving|thanks giving day");
        Yearly mothering = new Easter(-21);
        words.put(
                new Holiday(new NthWeekday(MAY, 2, SUNDAY), Map.of("GB", mothering), 1),
                "mother's day|mothers day|mothers' day|mother day|mum's day|mothering sunday");
        Yearly southern = new NthWeekday(SEPTEMBER, 1, SUNDAY);
        words.put(
                new Holiday(new NthWeekday(JUNE, 3, SUNDAY), Map.of("AU", southern, "NZ", southern), 1),
                "father's day|fathers day|fathers' day|father day|dad's day");
        words.put(
                new Holiday(new NthWeekday(MAY, -1, MONDAY), Map.of("CA", new Fixed(JULY, 1)), 1),
                "memorial day|decoration day");
        Map<String, Yearly> assistants = Map.of(
                "AU", new NthWeekday(MAY, 1, FRIDAY),
                "NZ", new NthWeekday(APRIL, 3, WEDNESDAY),
                "ZA", new NthWeekday(SEPTEMBER, 1, WEDNESDAY));
        words.put(
                new Holiday(new NthWeekday(APRIL, 4, WEDNESDAY), assistants, 1),
                "administrative professionals day|administrative professionals' day|administrative professional's day"
                        + "|administrative professional day|secretaries day|secretary's day|admin day");
    }

    private static void worldDays(Vocabulary.Builder words) {
        on(words, MARCH, 8, "women's day|international women's day|womens day");
        on(words, MARCH, 14, "pi day");
        on(words, OCTOBER, 16, "boss's day|bosses day|boss day|boss' day");
        on(words, NOVEMBER, 20, "universal children's day|universal childrens day");
        on(words, NOVEMBER, 19, "international men's day");
        on(words, DECEMBER, 16, "day of reconciliation|day of the vow|day of the covenant|dingane's day");
        on(words, MAY, 9, "rabindra jayanti|rabindranath jayanti");
        on(words, OCTOBER, 2, "gandhi jayanti");
        on(words, JANUARY, 26, "republic day");
        nth(words, SEPTEMBER, 2, SUNDAY, "grandparents day|national grandparents day|grandparents' day");
        words.put(new Holiday(new Fixed(SEPTEMBER, 1), Map.of(), 7), "arbor week|national arbor week|arbour week");
        put(words, thanksgiving(0).plus(2), "small business saturday");
    }

    private static Yearly thanksgiving(int later) {
        Yearly day = new NthWeekday(NOVEMBER, 4, THURSDAY);
        return later == 0 ? day : day.plus(later);
    }

    private static void on(Vocabulary.Builder words, Month month, int day, String phrases) {
        put(words, new Fixed(month, day), phrases);
    }

    private static void nth(Vocabulary.Builder words, Month month, int nth, java.time.DayOfWeek day, String phrases) {
        put(words, new NthWeekday(month, nth, day), phrases);
    }

    private static void put(Vocabulary.Builder words, Yearly day, String phrases) {
        words.put(new Holiday(day, Map.of(), 1), phrases);
    }
}

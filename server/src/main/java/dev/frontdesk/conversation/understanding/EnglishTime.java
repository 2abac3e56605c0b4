package dev.frontdesk.conversation.understanding;

import static dev.frontdesk.conversation.understanding.TimePiece.Strength.SURE;
import static java.util.Map.entry;

import dev.frontdesk.conversation.understanding.TimePiece.Amount;
import dev.frontdesk.conversation.understanding.TimePiece.Aside;
import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.DayPart;
import dev.frontdesk.conversation.understanding.TimePiece.Limit;
import dev.frontdesk.conversation.understanding.TimePiece.Meridiem;
import dev.frontdesk.conversation.understanding.TimePiece.MonthName;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.Season;
import dev.frontdesk.conversation.understanding.TimePiece.Unit;
import dev.frontdesk.conversation.understanding.TimePiece.Weekday;
import dev.frontdesk.conversation.understanding.TimePiece.Word;
import dev.frontdesk.conversation.understanding.TimePiece.ZoneName;
import dev.frontdesk.conversation.understanding.words.Vocabulary;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The English words of dates and times.
final class EnglishTime {

    private static final List<String> WEEKDAYS = List.of(
            "monday|mondays|mon|monday's",
            "tuesday|tuesdays|tue|tues|tuesday's",
            "wednesday|wednesdays|weds|wednsday|wensday|wednesday's",
            "thursday|thursdays|thu|thur|thurs|thursday's",
            "friday|fridays|fri|friday's",
            "saturday|saturdays|saturday's",
            "sunday|sundays|sunday's");

    private static final Map<DayOfWeek, String> WEAK_WEEKDAYS =
            Map.of(DayOfWeek.WEDNESDAY, "wed", DayOfWeek.SATURDAY, "sat", DayOfWeek.SUNDAY, "sun");

    private static final List<String> MONTHS = List.of(
            "january",
            "february|febuary",
            "",
            "april",
            "",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /// What may follow a number that is then no time.
    private static final String COUNTED =
            "people|persons|person|adults|adult|kids|kid|children|child|guests|of us|of them|dollars|pounds"
                    + "|euros|bucks|quid|percent|%|years old|year old|miles|kilometres|km|street|avenue|ave|road|lane|drive"
                    + "|boulevard|blvd|court|square|places|seats|appointments|times|things|rooms|bedrooms|bedroom"
                    + "|cars|dogs|cats|teeth|questions|stars|letters|digits|numbers|others";

    private static final Map<Tag, String> JOINING = Map.ofEntries(
            entry(Tag.A, "a|an|one"),
            entry(
                    Tag.AFTER,
                    "after|past|later than|any time after|anytime after|not before|no earlier than|sometime after|some time after"),
            entry(Tag.AGO, "ago"),
            entry(Tag.AND, "and|&"),
            entry(Tag.AROUND, "around|about|roughly|approximately|circa|near|close to|say|like"),
            entry(Tag.AT, "at|@"),
            entry(Tag.BEFORE, "before|earlier than|any time before|anytime before"),
            entry(Tag.BY, "by|no later than|not later than|until|till|up to|not after"),
            entry(Tag.BUT, "but|and also|but also"),
            entry(Tag.AND_A_HALF, "and a half"),
            entry(Tag.CLOSEST, "closest|nearest"),
            entry(Tag.FEW, "a few|few|several"),
            entry(Tag.OVER, "over|during"),
            entry(Tag.END_OF_DAY, "eod|end of day|end of the day|close of business|cob|end of business"),
            entry(Tag.END_OF_MONTH, "eom"),
            entry(Tag.BETWEEN, "between|in between"),
            entry(Tag.COLON, ":"),
            entry(Tag.COUNTED, COUNTED),
            entry(Tag.COUPLE, "a couple of|a couple|couple of|a pair of"),
            entry(Tag.DASH, "-|through|thru"),
            entry(Tag.DOT, "."),
            entry(Tag.EARLY, "early|earlier"),
            entry(Tag.END, "end|the end|late|later|latter half"),
            entry(Tag.FOR, "for"),
            entry(Tag.FROM, "from|starting|starting from|as of"),
            entry(Tag.FROM_NOW, "from now|later|from today|from right now|hence|away|time|from this point"),
            entry(Tag.HALF, "half|half a|a half"),
            entry(Tag.HOUR_MARK, "h|hrs"),
            entry(Tag.HUNDRED, "hundred|hundred hours"),
            entry(Tag.IN, "in|during|sometime in|some time in"),
            entry(Tag.LAST, "last|previous|past|the past|this past"),
            entry(
                    Tag.MAKE_IT,
                    "make it|make that|change it to|change that to|let's say|move it to|make it for|make it at"
                            + "|change the time to|let's make it|let's do|how about|i said|i meant|i mean|say"),
            entry(Tag.MIDDLE, "middle|the middle|mid"),
            entry(Tag.NEXT, "next|the next|following|the following"),
            entry(Tag.OCLOCK, "o'clock|oclock|o clock|o' clock|a clock"),
            entry(Tag.OF, "of|in"),
            entry(Tag.OH, "oh|o|ou|zero|nought"),
            entry(Tag.ON, "on|for"),
            entry(
                    Tag.ONWARDS,
                    "onwards|onward|or later|or after|or any time after|and later|at the earliest|and after"),
            entry(Tag.OPTION, "one|option|slot|choice|appointment|visit|time|question|opinion|person"),
            entry(Tag.OR, "or"),
            entry(Tag.OR_SO, "ish|or so|approximately|or thereabouts|roughly|at the latest"),
            entry(Tag.PAST, "past|after"),
            entry(Tag.QUARTER, "quarter|a quarter"),
            entry(Tag.NAMED, "name is|name's|names are|is called|called|named|dr|doctor|mr|mrs|ms|miss|nurse"),
            entry(Tag.INTRODUCED, "this is|i'm|i am|with|speak to|talk to|see"),
            entry(
                    Tag.RELATIVE,
                    "daughter|son|wife|husband|sister|brother|mother|mum|mom|friend|niece|nephew|granddaughter|grandmother|aunt|cat|dog|stylist|therapist|colleague"),
            entry(Tag.SINCE, "since|ever since"),
            entry(
                    Tag.STREET,
                    "street|st|avenue|ave|road|floor|grade|left|right|crescent|boulevard|lane|drive|place|court|terrace|row|exit"
                            + "|turning|house|door|building|block|edition|trimester|pregnancy|anniversary"),
            entry(Tag.SLASH, "/"),
            entry(Tag.START, "start|the start|beginning|the beginning|early|first half|the first half"),
            entry(Tag.SUN, "life|damage|spot|spots|burn|exposure|protection|screen|allergy|rash|glasses"),
            entry(Tag.SUFFIX, "th|st|nd|rd"),
            entry(Tag.THE, "the|teh"),
            entry(Tag.THIS, "this|the current|current|this coming|coming|the coming|upcoming|this upcoming"),
            entry(Tag.THOUSAND, "thousand|thousand and"),
            entry(Tag.TO, "to|til|till|until|through"),
            entry(Tag.TO_THE_HOUR, "to|before|till|til|of"),
            entry(Tag.WITHIN, "within"));

    private static final Map<DayPart, String> PARTS = Map.of(
            new DayPart(Part.MORNING, null),
            "morning|mornings|the morning|forenoon|first thing|early morning"
                    + "|late morning|mid morning|first thing in the morning|mid-morning",
            new DayPart(Part.AFTERNOON, null),
            "afternoon|afternoons|the afternoon|late afternoon|early afternoon" + "|mid afternoon|aft|afternoon time",
            new DayPart(Part.EVENING, null),
            "evening|evenings|the evening|early evening|late evening|eve",
            new DayPart(Part.NIGHT, null),
            "night|nights|the night|at night|nighttime|late at night");

    private static final List<String> NOT_A_TIME = List.of(
            "good morning|good afternoon|good evening|good night|good day|morning all|have a nice day|have a good day",
            "one second|a second|one sec|one minute|a minute|one moment|just a second|just one second|a sec",
            "second opinion|second thoughts|second thought|second time|first time|first visit|first appointment",
            "may i|may we|may have|may be|may also|it may|i may|we may|he may|she may|they may|may not|you may|may need",
            "that one|this one|which one|any one|no one|one of|the one|another one|good one|great one|one more|someone"
                    + "|find one|find me one|each one",
            "all for the day|done for the day|closed for the day|that's it for the day|all for today|be all today|all today|for today only|day is today|date is today|day is it today|today's date|date of today"
                    + "|looked at today|done for today|that's it for today",
            "every day|all day|other day|the other day|day time|these days|nowadays",
            "last time|next time|this time|that time|on time|in time|at a time|long time",
            "happy new year|merry christmas|happy christmas|happy easter|happy thanksgiving|happy holidays|happy halloween|happy birthday",
            "open 24 / 7|you 24 / 7|are 24 / 7|24 / 7 service|24 7|nine to five job|9 to 5 job|morning after pill|sunday best",
            "had a fall|a fall|i fall|fall over|spring clean|spring roll|day off|days off|in one go|ten out of ten|one out of|for a second",
            "one on one|next door|next to|sat nav|march on");

    /// Likewise, unless a longer time begins with it: "I need one", but "I need one thirty".
    private static final List<String> RATHER_NOT = List.of(
            "book one|book two|want one|like one|need one|have one|had one|got one|take one|for one|the other one|on one|number one",
            "one day|only one|just one|square one|day one|of one|is one|was one|than one");

    private EnglishTime() {}

    static Vocabulary vocabulary() {
        Vocabulary.Builder words = Vocabulary.builder();
        EnglishNumbers.addTo(words);
        JOINING.forEach((tag, phrases) -> words.put(new Word(tag), phrases));
        PARTS.forEach(words::put);
        NOT_A_TIME.forEach(phrases -> words.put(new Other(), phrases));
        RATHER_NOT.forEach(phrases -> words.put(new Aside(), phrases));
        calendar(words);
        clock(words);
        relative(words);
        zones(words);
        EnglishHolidays.addTo(words);
        return words.build();
    }

    private static void calendar(Vocabulary.Builder words) {
        for (DayOfWeek day : DayOfWeek.values()) {
            words.put(new Weekday(day, false), WEEKDAYS.get(day.getValue() - 1));
        }
        WEAK_WEEKDAYS.forEach((day, phrase) -> words.put(new Weekday(day, true), phrase));
        for (Month month : Month.values()) {
            if (!MONTHS.get(month.getValue() - 1).isEmpty()) {
                words.put(new MonthName(month, false), MONTHS.get(month.getValue() - 1));
            }
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (month != Month.MAY) {
                words.put(new MonthName(month, true), name.substring(0, 3));
            }
        }
        words.put(new MonthName(Month.SEPTEMBER, true), "sept");
        words.put(new MonthName(Month.MARCH, true), "march").put(new MonthName(Month.MAY, true), "may");
        words.put(new Unit(ChronoUnit.DAYS), "day|days|day's|days'")
                .put(new Unit(ChronoUnit.WEEKS), "week|weeks|week's|weeks'|wk")
                .put(new Unit(ChronoUnit.MONTHS), "month|months|month's|months'")
                .put(new Unit(ChronoUnit.YEARS), "year|years")
                .put(new Unit(ChronoUnit.HOURS), "hour|hours|hr|hrs|h")
                .put(new Unit(ChronoUnit.SECONDS), "second|seconds|sec|secs")
                .put(new Unit(ChronoUnit.MINUTES), "minute|minutes|min|mins|minutes'")
                .put(new Amount(14, ChronoUnit.DAYS), "fortnight|a fortnight|a fortnight's")
                .put(new Amount(30, ChronoUnit.MINUTES), "half an hour|half hour|a half hour|a half an hour");
    }

    private static void clock(Vocabulary.Builder words) {
        Clock noon = new Clock(12, 0, true, SURE);
        words.put(noon, "noon|midday|mid day|noontime|12 noon|twelve noon|high noon")
                .put(new Clock(0, 0, true, SURE), "midnight|12 midnight|twelve midnight")
                .put(new Meridiem(false), "am|a m|in the am|a.m")
                .put(new Meridiem(true), "pm|p m|in the pm|p.m")
                .put(new Limit(Bound.AROUND, noon), "noonish|middayish")
                .put(new Limit(Bound.NOT_AFTER, noon), "before lunch|by lunch|by lunchtime|before lunchtime")
                .put(
                        new Limit(Bound.AROUND, noon),
                        "lunchtime|lunch time|at lunch|over lunch|around lunch|my lunch break"
                                + "|lunch hour|my lunch hour|around lunchtime|about lunchtime")
                .put(new Limit(Bound.NOT_BEFORE, new Clock(13, 0, true, SURE)), "after lunch|after lunchtime")
                .put(new Limit(Bound.NOT_BEFORE, new Clock(17, 0, true, SURE)), "after work|after office hours")
                .put(new Limit(Bound.NOT_BEFORE, new Clock(15, 30, true, SURE)), "after school");
    }

    private static void zones(Vocabulary.Builder words) {
        words.put(new ZoneName(ZoneId.of("UTC")), "gmt|utc|greenwich mean time")
                .put(new ZoneName(ZoneId.of("America/New_York")), "eastern|eastern time|est|edt|et")
                .put(new ZoneName(ZoneId.of("America/Chicago")), "central time|cst|cdt")
                .put(new ZoneName(ZoneId.of("America/Edmonton")), "mountain time|mst|mdt")
                .put(new ZoneName(ZoneId.of("America/Vancouver")), "pacific|pacific time|pst|pdt")
                .put(new ZoneName(ZoneId.of("Europe/London")), "uk time|london time|bst")
                .put(new ZoneName(ZoneId.of("Europe/Paris")), "cet|cest|paris time");
    }

    private static void relative(Vocabulary.Builder words) {
        words.put(new Season(0), "spring|springtime")
                .put(new Season(1), "summer|summertime")
                .put(new Season(2), "autumn|fall")
                .put(new Season(3), "winter|wintertime");
        words.put(
                        new Word(Tag.TODAY),
                        "today|later today|for the day|the rest of the day|this very day|sometime today|today's")
                .put(new Word(Tag.TONIGHT), "tonight|tonite|this night")
                .put(
                        new Word(Tag.TOMORROW),
                        "tomorrow|tomorow|tommorow|tommorrow|tomorrow's|tomorrows|tmrw|the next day|next day|following day")
                .put(new Word(Tag.OVERMORROW), "the day after tomorrow|day after tomorrow|overmorrow")
                .put(new Word(Tag.DAY_AFTER), "the day after|day after")
                .put(new Word(Tag.DAY_BEFORE), "the day before|day before")
                .put(new Word(Tag.WEEKEND), "weekend|week end|weekends")
                .put(new Word(Tag.AFTER_NEXT), "after next")
                .put(new Word(Tag.YESTERDAY), "yesterday|the day before yesterday|last night");
    }
}

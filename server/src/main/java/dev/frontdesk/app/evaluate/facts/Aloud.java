package dev.frontdesk.app.evaluate.facts;

import dev.frontdesk.business.Price;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Days, times and sums as people and models put them.
final class Aloud {

    private static final List<String> ENGLISH =
            List.of("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");
    private static final List<String> FRENCH = List.of(
            "zéro",
            "une",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf",
            "vingt",
            "vingt et une",
            "vingt-deux",
            "vingt-trois");
    private static final Map<Integer, String> SUMS = Map.of(
            80,
            "eighty",
            45,
            "forty-five",
            25,
            "twenty-five",
            140,
            "one hundred and forty",
            55,
            "fifty-five",
            130,
            "a hundred and thirty");
    private static final Map<Integer, String> SUMMES = Map.of(
            80,
            "quatre-vingts",
            45,
            "quarante-cinq",
            25,
            "vingt-cinq",
            140,
            "cent quarante",
            55,
            "cinquante-cinq",
            130,
            "cent trente");

    private final Locale language;
    private final LocalDate today;

    Aloud(Locale language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    private boolean french() {
        return language.getLanguage().equals("fr");
    }

    List<String> days(LocalDate date) {
        var all = new ArrayList<String>();
        var far = ChronoUnit.DAYS.between(today, date);
        if (far == 1) {
            all.add(french() ? "demain" : "tomorrow");
        }
        if (far < 7) {
            all.add(written(date, "EEEE"));
        }
        if (french()) {
            all.add(written(date, "EEEE d MMMM"));
            all.add("le " + written(date, "EEEE d MMMM"));
            all.add("le " + written(date, "d MMMM"));
        } else {
            all.addAll(dates(date));
            all.add(written(date, "EEEE") + " the " + rank(date.getDayOfMonth()));
        }
        return all;
    }

    /// With the day of the month, whatever is near.
    List<String> dates(LocalDate date) {
        return french()
                ? List.of("le " + written(date, "EEEE d MMMM"), "le " + written(date, "d MMMM"))
                : List.of(
                        written(date, "EEEE, MMMM d"),
                        written(date, "MMMM d"),
                        written(date, "EEEE, MMMM ") + rank(date.getDayOfMonth()),
                        "the " + rank(date.getDayOfMonth()) + " of " + written(date, "MMMM"));
    }

    /// With "on" where it needs one.
    List<String> onDays(LocalDate date) {
        return french()
                ? days(date)
                : days(date).stream()
                        .map(day -> day.equals("tomorrow") ? day : "on " + day)
                        .toList();
    }

    /// The date with a weekday that is not its own.
    List<String> wrong(LocalDate date) {
        return List.of(
                written(date.plusDays(1), "EEEE") + ", " + written(date, "MMMM d"),
                written(date.plusDays(2), "EEEE") + " the " + rank(date.getDayOfMonth()));
    }

    List<String> times(LocalTime time) {
        return french() ? frenchTimes(time) : englishTimes(time);
    }

    private List<String> frenchTimes(LocalTime time) {
        var hour = FRENCH.get(time.getHour()) + (time.getHour() == 1 ? " heure" : " heures");
        var all = new ArrayList<String>();
        if (time.equals(LocalTime.NOON)) {
            return List.of("midi", "12 h");
        }
        if (time.getMinute() == 0) {
            all.addAll(List.of(time.getHour() + " h", time.getHour() + "h", hour, time.getHour() + " heures"));
        } else {
            all.addAll(List.of(time.getHour() + " h " + time.getMinute(), time.getHour() + "h" + time.getMinute()));
            all.add(hour
                    + (time.getMinute() == 30 ? " trente" : time.getMinute() == 15 ? " et quart" : " quarante-cinq"));
        }
        return all;
    }

    private List<String> englishTimes(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return List.of("noon", "12 p.m.", "twelve noon");
        }
        var half = time.getHour() < 12 ? "a.m." : "p.m.";
        var short12 = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var hour = ENGLISH.get(time.getHour() % 12);
        var part = time.getHour() < 12 ? " in the morning" : " in the afternoon";
        return switch (time.getMinute()) {
            case 0 ->
                List.of(
                        short12 + " " + half,
                        short12 + half.replace(".", ""),
                        hour + " o'clock",
                        hour,
                        short12 + ":00 " + half,
                        hour + part);
            case 30 -> List.of(short12 + ":30 " + half, "half past " + hour, hour + " thirty", short12 + ":30");
            case 15 -> List.of(short12 + ":15 " + half, "quarter past " + hour, hour + " fifteen");
            default ->
                List.of(
                        short12 + ":45 " + half,
                        "quarter to " + ENGLISH.get((time.getHour() + 1) % 12),
                        hour + " forty-five");
        };
    }

    List<String> prices(Price price) {
        var number = price.amount().stripTrailingZeros().toPlainString();
        var words = (french() ? SUMMES : SUMS).get(price.amount().intValue());
        var all = new ArrayList<String>();
        if (price.amount().stripTrailingZeros().scale() > 0) {
            return french() ? List.of("22,50 $", "22 dollars 50") : List.of("$22.50", "22 dollars and 50 cents");
        }
        all.add(number + " dollars");
        all.add(french() ? number + " $" : "$" + number);
        if (words != null) {
            all.add(words + " dollars");
        }
        return all;
    }

    List<String> prices(int amount) {
        return List.of(amount + " dollars", french() ? amount + " $" : "$" + amount);
    }

    Price priced(Price like, int amount) {
        return new Price(like.currency(), BigDecimal.valueOf(amount));
    }

    List<String> durations(long minutes) {
        var all = new ArrayList<>(List.of(minutes + " minutes"));
        if (minutes == 30) {
            all.add(french() ? "une demi-heure" : "half an hour");
        }
        if (minutes == 120) {
            all.add(french() ? "deux heures" : "two hours");
        }
        if (minutes == 45 && !french()) {
            all.add("three quarters of an hour");
        }
        return all;
    }

    private String written(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, french() ? Locale.FRENCH : Locale.ENGLISH)
                .format(date);
    }

    private static String rank(int day) {
        return day
                + switch (day) {
                    case 1, 21, 31 -> "st";
                    case 2, 22 -> "nd";
                    case 3, 23 -> "rd";
                    default -> "th";
                };
    }
}

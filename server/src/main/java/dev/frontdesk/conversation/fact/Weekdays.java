package dev.frontdesk.conversation.fact;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The weekdays that a text names, in English or French.
final class Weekdays {

    private static final List<String> ENGLISH =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> FRENCH =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final Map<String, DayOfWeek> DAYS = days();
    private static final String ANY = String.join("|", ENGLISH) + "|" + String.join("|", FRENCH);
    private static final Pattern DAY = Pattern.compile("\\b(" + ANY + ")s?\\b");
    private static final Pattern RANGE = Pattern.compile("\\b(" + ANY
            + ")s? ?(?:to|through|thru|till|until|-|au|à|jusqu'au) ?(?:and including )?(" + ANY + ")s?\\b");
    private static final Pattern WORKING = Pattern.compile(
            "\\bweek ?days?\\b|\\ben semaine\\b|\\bjours ouvrables\\b|\\bdurant la semaine\\b|\\bduring the week\\b");
    private static final Pattern WEEKEND = Pattern.compile("\\bweek-?ends?\\b|\\bfins? de semaine\\b");
    private static final Pattern EVERY = Pattern.compile(
            "\\bevery ?day\\b|\\beach day\\b|\\bseven days\\b|\\b7 days\\b|\\bdaily\\b|\\ball week\\b|\\btous les jours\\b|\\bsept jours\\b|\\b7 jours\\b|\\bchaque jour\\b|24/7");

    private Weekdays() {}

    private static Map<String, DayOfWeek> days() {
        var days = new HashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            days.put(ENGLISH.get(day.getValue() - 1), day);
            days.put(FRENCH.get(day.getValue() - 1), day);
        }
        return Map.copyOf(days);
    }

    /// The first one; null when there is none.
    static @Nullable DayOfWeek named(String text) {
        var day = DAY.matcher(Plain.lower(text));
        return day.find() ? DAYS.get(day.group(1)) : null;
    }

    /// All of them, those between "Monday to Friday" and "weekends" among them.
    ///
    /// @param lower in lower case
    static Set<DayOfWeek> in(String lower) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (EVERY.matcher(lower).find()) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
        }
        if (WORKING.matcher(lower).find()) {
            days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        if (WEEKEND.matcher(lower).find()) {
            days.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        var range = RANGE.matcher(lower);
        while (range.find()) {
            span(day(range.group(1)), day(range.group(2)), days);
        }
        DAY.matcher(lower).results().forEach(match -> days.add(day(match.group(1))));
        return days;
    }

    /// Whether the text means all such days, not the next one: "on Fridays", "Monday to Friday".
    static boolean general(String lower) {
        return EVERY.matcher(lower).find()
                || WORKING.matcher(lower).find()
                || WEEKEND.matcher(lower).find()
                || RANGE.matcher(lower).find()
                || DAY.matcher(lower).results().anyMatch(match -> match.group().endsWith("s"));
    }

    private static DayOfWeek day(String word) {
        return DAYS.getOrDefault(word, DayOfWeek.MONDAY);
    }

    private static void span(DayOfWeek from, DayOfWeek to, Set<DayOfWeek> days) {
        for (var day = from; day != to; day = day.plus(1)) {
            days.add(day);
        }
        days.add(to);
    }
}

package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.understanding.Mention;
import dev.frontdesk.conversation.understanding.Money;
import dev.frontdesk.conversation.understanding.Part;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// A number of some kind in a text, by which two texts are compared. Days are none: they are compared as weekdays.
///
/// @param end the place behind it in the text
record Figure(int end, Value value) {

    private static final String NEAR = "(?: (?:at|à|half|quarter|past|about|around|vers|environ))*[^\\p{L}]{0,4}$";
    private static final Pattern TO = Pattern.compile(
            "(?U)\\b(?:until|till|to|closes?|closing|shuts?|ends?|jusqu'à|jusqu'au|fermer?|fermons|ferment|termine\\w*)"
                    + NEAR);
    private static final Pattern EITHER =
            Pattern.compile("(?U)\\b(?:by|before|no later than|avant|au plus tard)" + NEAR);
    private static final Pattern NUMBER = Pattern.compile("[0-9]");

    private static final int HALF_A_DAY = 12;
    private static final int NEXT = 3;
    private static final Pattern SPAN_FROM = Pattern.compile(
            " ?(?:to|till|until|and|à|et|-) ?(?:[0-9]{1,2}|[a-z]+)\\b(?! (?:minutes?|hours?|days?|people|dollars))");
    private static final Pattern SPAN_TO = Pattern.compile("(?:[0-9]|\\p{L}) ?(?:to|till|until|and|à|et|-) ?$");
    private static final Pattern PER = Pattern.compile(
            "(?U) ?(?:an?|per|each|every|/|par|l'|de l'|la|chaque) ?(hour|heure|day|jour|night|nuit|week|semaine|month|mois|year|an|visit|visite|person|personne|minute)\\b");
    private static final Map<String, String> SAME_UNITS = Map.of(
            "heure",
            "hour",
            "jour",
            "day",
            "nuit",
            "night",
            "semaine",
            "week",
            "mois",
            "month",
            "an",
            "year",
            "visite",
            "visit",
            "personne",
            "person");

    /// What is compared.
    sealed interface Value {}

    /// @param per what it is asked for each of; empty when that is not said
    record Sum(Money money, String per) implements Value {}

    record Bare(BigDecimal value) implements Value {}

    record Length(long minutes) implements Value {}

    record Row(String digits) implements Value {}

    record OfDay(Part part) implements Value {}

    /// @param from whether it may be when something begins
    /// @param to whether it may be when something ends
    record Time(Mention.Clock clock, boolean from, boolean to) implements Value {}

    /// Those of a text, in order.
    static List<Figure> in(Statement text) {
        var figures = new ArrayList<Figure>();
        for (var mention : text.mentions()) {
            var end = mention.end();
            switch (mention.what()) {
                case Mention.Sum(var money) -> figures.add(new Figure(end, new Sum(money, per(text, end))));
                case Mention.Digits(var digits) -> figures.add(new Figure(end, new Row(digits)));
                case Mention.DayPart(var part) -> {
                    if (!inPart(figures, mention, part)) {
                        figures.add(new Figure(end, new OfDay(part)));
                    }
                }
                case Mention.Clocks(var from, var to) -> {
                    figures.add(new Figure(end, new Time(from, true, false)));
                    figures.add(new Figure(end, new Time(to, false, true)));
                }
                case Mention.Clock clock -> figures.add(new Figure(end, time(text, mention, clock)));
                case Mention.Count(var value, var _)
                when !Durations.counts(text, mention) -> figures.add(new Figure(end, hours(text, mention, value)));
                case Mention.Count _, Mention.Days _ -> {}
            }
        }
        Durations.in(text).forEach((end, minutes) -> figures.add(new Figure(end, new Length(minutes))));
        figures.sort(Comparator.comparingInt(Figure::end));
        return figures;
    }

    /// "Between four and ten in the evening" says which ten it is.
    ///
    /// @return whether hours stand right before it
    private static boolean inPart(List<Figure> figures, Mention mention, Part part) {
        var found = false;
        for (var at = figures.size() - 1; at >= 0; at--) {
            var figure = figures.get(at);
            if (mention.start() - figure.end() > NEXT
                    || !(figure.value() instanceof Time(var clock, var from, var to))) {
                return found;
            }
            found = true;
            if (!clock.exact()) {
                var late = part != Part.MORNING && clock.time().getHour() < HALF_A_DAY;
                var time = late ? clock.time().plusHours(HALF_A_DAY) : clock.time();
                figures.set(at, new Figure(figure.end(), new Time(new Mention.Clock(time, true), from, to)));
            }
        }
        return found;
    }

    /// "7 to 10" are hours, "7" is a number.
    private static Value hours(Statement text, Mention mention, BigDecimal value) {
        var from = SPAN_FROM.matcher(text.lower().substring(mention.end())).lookingAt();
        var to = SPAN_TO.matcher(text.lower().substring(0, mention.start())).find();
        if (from == to || value.scale() > 0 || value.intValue() < 1 || value.intValue() > HALF_A_DAY) {
            return new Bare(value);
        }
        return new Time(new Mention.Clock(LocalTime.of(value.intValue() % HALF_A_DAY, 0), false), from, to);
    }

    private static String per(Statement text, int end) {
        var each = PER.matcher(text.lower().substring(end));
        return each.lookingAt() ? Objects.requireNonNullElse(SAME_UNITS.get(each.group(1)), each.group(1)) : "";
    }

    private static Time time(Statement text, Mention mention, Mention.Clock clock) {
        var before = before(text, mention);
        if (EITHER.matcher(before).find()) {
            return new Time(clock, true, true);
        }
        var ends = TO.matcher(before).find();
        return new Time(clock, !ends, ends);
    }

    /// What stands before the hour: "until" may be part of what was read as a time.
    private static String before(Statement text, Mention mention) {
        var said = text.lower().substring(mention.start(), mention.end());
        var number = NUMBER.matcher(said);
        var hour = number.find() ? number.start() : said.lastIndexOf(' ') + 1;
        return text.lower().substring(0, mention.start() + hour);
    }

    /// Whether it is of the same kind as the other: a sum may be told as a bare number.
    boolean like(Figure other) {
        return kind().equals(other.kind());
    }

    private Class<?> kind() {
        return value instanceof Sum ? Bare.class : value.getClass();
    }

    /// Whether the other says the same.
    boolean is(Figure other) {
        return switch (value) {
            case Sum(var money, var per) ->
                switch (other.value) {
                    case Sum(var told, var each) ->
                        same(money, told) && (per.isEmpty() || each.isEmpty() || per.equals(each));
                    case Bare(var told) -> money.to() == null && money.amount().compareTo(told) == 0;
                    default -> false;
                };
            case Bare(var number) ->
                switch (other.value) {
                    case Bare(var told) -> number.compareTo(told) == 0;
                    case Sum(var told, var _) ->
                        told.to() == null && told.amount().compareTo(number) == 0;
                    default -> false;
                };
            case Time time ->
                other.value instanceof Time told
                        && ((time.from && told.from) || (time.to && told.to))
                        && (time.clock.means(told.clock.time()) || told.clock.means(time.clock.time()));
            case Length _, Row _, OfDay _ -> value.equals(other.value);
        };
    }

    private static boolean same(Money one, Money other) {
        return one.equals(other)
                || (one.to() == null
                        && other.to() == null
                        && one.amount().compareTo(other.amount()) == 0
                        && one.currency().equals(other.currency()));
    }
}

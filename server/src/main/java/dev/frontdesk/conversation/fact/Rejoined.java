package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.understanding.Mention;
import dev.frontdesk.conversation.understanding.Money;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Mentions that belong together where they were read apart: "22 dollars 50", "one thirty", "Tuesday, November" and
/// "24th".
final class Rejoined {

    private static final Pattern RANK = Pattern.compile("(?:st|nd|rd|th)\\b");
    private static final int SOON = 10;
    private static final int CENTS = 100;
    private static final int TWELVE = 12;
    private static final Set<Integer> PARTS = Set.of(15, 20, 30, 40, 45);
    private static final Pattern BETWEEN = Pattern.compile(",? (?:the )?");

    /// "Fifteen dollars a day".
    private static final Pattern ONE = Pattern.compile("an?|une?");

    private Rejoined() {}

    static List<Mention> of(List<Mention> found, String lower) {
        var joined = new ArrayList<Mention>();
        for (var mention : found) {
            var last = joined.isEmpty() ? null : joined.getLast();
            var whole = last == null
                            || !near(last, mention, lower)
                            || ONE.matcher(lower.substring(mention.start(), mention.end()))
                                    .matches()
                            || (last.what() instanceof Mention.Sum && mention.start() - last.end() > 1)
                    ? Optional.<Mention.What>empty()
                    : whole(last.what(), mention.what(), ranked(lower, mention));
            if (last != null && whole.isPresent()) {
                joined.set(joined.size() - 1, new Mention(last.start(), mention.end(), whole.get()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static boolean near(Mention one, Mention next, String lower) {
        return one.end() <= next.start()
                && BETWEEN.matcher(lower.substring(one.end(), next.start())).matches();
    }

    /// The "25" of "the 25th".
    private static boolean ranked(String lower, Mention mention) {
        return RANK.matcher(lower.substring(mention.end())).lookingAt();
    }

    private static Optional<Mention.What> whole(Mention.What one, Mention.What next, boolean ranked) {
        return switch (one) {
            case Mention.Sum(var money)
            when next instanceof Mention.Count(var cents, var rank) && !rank -> sum(money, cents);
            case Mention.Count(var hour, var rank)
            when !rank && next instanceof Mention.Count(var part, var other) && !other -> clock(hour, part);
            case Mention.Days day
            when single(day) && next instanceof Mention.Days month && whole(month) -> Optional.of(month);
            case Mention.Days month
            when whole(month) && next instanceof Mention.Count(var day, var _) -> date(month, day);
            case Mention.Days day
            when ranked && single(day) && next instanceof Mention.Count(var number, var _) -> dated(day, number);
            case Mention.Days _, Mention.Clock _, Mention.Clocks _, Mention.DayPart _, Mention.Sum _ ->
                Optional.empty();
            case Mention.Digits _, Mention.Count _ -> Optional.empty();
        };
    }

    private static Optional<Mention.What> sum(Money money, BigDecimal cents) {
        return cents.scale() <= 0 && cents.intValue() < CENTS
                ? Optional.of(new Mention.Sum(new Money(
                        money.currency(), money.amount().add(cents.movePointLeft(2)), money.to(), money.limit())))
                : Optional.empty();
    }

    private static Optional<Mention.What> clock(BigDecimal hour, BigDecimal minute) {
        return hour.scale() <= 0
                        && hour.intValue() >= 1
                        && hour.intValue() <= TWELVE
                        && minute.scale() <= 0
                        && PARTS.contains(minute.intValue())
                ? Optional.of(new Mention.Clock(LocalTime.of(hour.intValue(), minute.intValue()), false))
                : Optional.empty();
    }

    private static boolean single(Mention.Days days) {
        return days.from().equals(days.to());
    }

    private static boolean whole(Mention.Days days) {
        return days.from().getDayOfMonth() == 1
                && days.to().equals(days.from().plusMonths(1).minusDays(1));
    }

    /// "Wednesday the 25th": the next 25th, a Wednesday if there is one soon.
    private static Optional<Mention.What> dated(Mention.Days weekday, BigDecimal number) {
        var near = weekday.from().minusDays(6).datesUntil(weekday.from().plusWeeks(SOON));
        var days = near.filter(date -> BigDecimal.valueOf(date.getDayOfMonth()).compareTo(number) == 0)
                .toList();
        return days.stream()
                .filter(date -> date.getDayOfWeek() == weekday.from().getDayOfWeek())
                .findFirst()
                .or(() -> days.stream().findFirst())
                .map(date -> new Mention.Days(date, date, null));
    }

    private static Optional<Mention.What> date(Mention.Days month, BigDecimal day) {
        if (day.scale() > 0 || day.intValue() < 1 || day.intValue() > month.to().getDayOfMonth()) {
            return Optional.empty();
        }
        var date = month.from().withDayOfMonth(day.intValue());
        return Optional.of(new Mention.Days(date, date, null));
    }
}

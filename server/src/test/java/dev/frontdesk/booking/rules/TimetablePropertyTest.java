package dev.frontdesk.booking.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Closure;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.business.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Compares the timetable with the rules said another way: a minute is open when the clock on the wall
/// shows an open time, and an appointment may start where all its minutes are open.
class TimetablePropertyTest {

    /// A day to look at, most of them days on which clocks change.
    record Place(ZoneId zone, LocalDate date) {}

    /// @param busy in minutes after noon UTC of the day before
    record Diary(List<Span> busy, int notice, int horizon) {}

    record Rules(int grid, int minutes, int buffer) {}

    @Property(tries = 250)
    void offersEveryStartTheRulesAllowAndNoOther(
            @ForAll("places") Place place,
            @ForAll("hours") WeeklyHours business,
            @ForAll("hours") WeeklyHours room,
            @ForAll("closures") List<Closure.On> closures,
            @ForAll("rules") Rules rules,
            @ForAll("diaries") Diary diary) {
        Instant now = place.date().minusDays(1).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        List<Span> busy = shifted(diary.busy(), now);
        var limits =
                new Limits(now.plus(Duration.ofMinutes(diary.notice())), now.plus(Duration.ofMinutes(diary.horizon())));
        List<Closure> onDays = new ArrayList<>(moved(closures, place.date()));
        onDays.add(new Closure.Holidays());
        Set<LocalDate> holidays = Set.of(place.date().plusDays(2));
        var hours = new OpeningHours(place.zone(), new Schedule(business, onDays), holidays);
        Service service = TestBusiness.service("service", rules.minutes(), rules.buffer(), "room");
        Resource resource = new Resource("room", "Room", room);
        var timetable = new Timetable(
                hours,
                Duration.ofMinutes(rules.grid()),
                service,
                List.of(resource),
                limits,
                Map.of("room", Spans.of(busy)));

        var offered = new ArrayList<Instant>();
        for (int day = -1; day <= 3; day++) {
            timetable.on(place.date().plusDays(day)).forEach(start -> offered.add(start.at()));
        }

        var expected = new ArrayList<Instant>();
        for (long minute = -36 * 60; minute < 6 * 24 * 60; minute++) {
            Instant start = now.plus(Duration.ofMinutes(minute));
            LocalDate date = LocalDate.ofInstant(start, place.zone());
            boolean looked = !date.isBefore(place.date().minusDays(1))
                    && !date.isAfter(place.date().plusDays(3));
            boolean within = !start.isBefore(limits.earliest()) && !start.isAfter(limits.latest());
            if (looked
                    && within
                    && onGrid(start, place.zone(), rules.grid())
                    && isFree(start, rules, busy)
                    && isOpen(start, rules, place.zone(), business, room, onDays, holidays)) {
                expected.add(start);
            }
        }
        assertThat(offered).isEqualTo(expected);
    }

    private static boolean onGrid(Instant start, ZoneId zone, int grid) {
        return start.atZone(zone).toLocalTime().toSecondOfDay() % (grid * 60) == 0;
    }

    private static boolean isFree(Instant start, Rules rules, List<Span> busy) {
        long from = start.getEpochSecond();
        long to = from + 60L * (rules.minutes() + rules.buffer());
        return busy.stream().noneMatch(span -> from < span.end() && span.start() < to);
    }

    private static boolean isOpen(
            Instant start,
            Rules rules,
            ZoneId zone,
            WeeklyHours business,
            WeeklyHours room,
            List<Closure> closures,
            Set<LocalDate> holidays) {
        for (int minute = 0; minute < rules.minutes(); minute++) {
            ZonedDateTime local = start.plus(Duration.ofMinutes(minute)).atZone(zone);
            boolean open = shows(business, local) && shows(room, local) && !holidays.contains(local.toLocalDate());
            boolean closed = closures.stream()
                    .anyMatch(closure -> closure instanceof Closure.On(LocalDate date, TimeRange range)
                            && date.equals(local.toLocalDate())
                            && (range == null || range.contains(local.toLocalTime())));
            if (!open || closed) {
                return false;
            }
        }
        return true;
    }

    private static boolean shows(WeeklyHours hours, ZonedDateTime local) {
        return hours.on(local.getDayOfWeek()).stream().anyMatch(range -> range.contains(local.toLocalTime()));
    }

    private static List<Span> shifted(List<Span> minutes, Instant now) {
        long zero = now.getEpochSecond();
        return minutes.stream()
                .map(span -> new Span(zero + 60 * span.start(), zero + 60 * span.end()))
                .toList();
    }

    /// Closures are made for the first days of an era and moved to where they matter.
    private static List<Closure.On> moved(List<Closure.On> closures, LocalDate date) {
        return closures.stream()
                .map(closure -> new Closure.On(date.plusDays(closure.date().toEpochDay()), closure.range()))
                .toList();
    }

    @Provide
    Arbitrary<Place> places() {
        Arbitrary<Place> changes = Arbitraries.of(
                place("Europe/London", "2026-03-29"),
                place("Europe/London", "2026-10-25"),
                place("America/Edmonton", "2026-03-08"),
                place("America/Edmonton", "2026-11-01"),
                place("America/St_Johns", "2026-11-01"),
                place("Australia/Lord_Howe", "2026-04-05"),
                place("Australia/Lord_Howe", "2026-10-04"),
                place("America/Sao_Paulo", "2018-02-18"),
                place("America/Sao_Paulo", "2018-11-04"),
                place("America/Havana", "2026-03-08"),
                place("America/Havana", "2026-11-01"),
                place("Africa/Casablanca", "2026-02-15"),
                place("Asia/Kathmandu", "2026-06-01"),
                place("Pacific/Apia", "2011-12-29"),
                place("Pacific/Chatham", "2026-04-05"),
                place("America/Nuuk", "2026-03-28"));
        Arbitrary<Place> any = Combinators.combine(
                        Arbitraries.of("Europe/London", "America/Edmonton", "Pacific/Auckland", "Asia/Tehran", "UTC"),
                        Arbitraries.integers().between(0, 365))
                .as((zone, day) ->
                        new Place(ZoneId.of(zone), LocalDate.of(2026, 1, 1).plusDays(day)));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, changes), net.jqwik.api.Tuple.of(1, any));
    }

    private static Place place(String zone, String date) {
        return new Place(ZoneId.of(zone), LocalDate.parse(date));
    }

    /// Often round the clock, because only then is anything open when clocks change.
    @Provide
    Arbitrary<WeeklyHours> hours() {
        Arbitrary<WeeklyHours> always =
                Arbitraries.just(TestBusiness.daily(new TimeRange(LocalTime.MIN, LocalTime.MIN)));
        Arbitrary<WeeklyHours> ranges = ranges(3).map(list -> TestBusiness.daily(list.toArray(TimeRange[]::new)));
        return Arbitraries.oneOf(always, ranges);
    }

    private static Arbitrary<List<TimeRange>> ranges(int most) {
        return Arbitraries.integers()
                .between(0, 24 * 6)
                .set()
                .ofMinSize(2)
                .ofMaxSize(2 * most)
                .map(set -> {
                    List<Integer> edges = set.stream().sorted().toList();
                    var ranges = new ArrayList<TimeRange>();
                    for (int i = 0; i + 1 < edges.size(); i += 2) {
                        ranges.add(new TimeRange(time(edges.get(i)), time(edges.get(i + 1))));
                    }
                    return ranges;
                });
    }

    private static LocalTime time(int tens) {
        return LocalTime.ofSecondOfDay(tens % (24 * 6) * 600L);
    }

    @Provide
    Arbitrary<List<Closure.On>> closures() {
        Arbitrary<Closure.On> closure = Combinators.combine(
                        Arbitraries.integers().between(-1, 3), ranges(1).injectNull(0.3))
                .as((day, range) -> new Closure.On(LocalDate.ofEpochDay(day), range == null ? null : range.getFirst()));
        return closure.list().ofMaxSize(2);
    }

    @Provide
    Arbitrary<Rules> rules() {
        return Combinators.combine(
                        Arbitraries.of(5, 7, 10, 15, 20, 30, 45, 60),
                        Arbitraries.of(5, 15, 20, 30, 45, 60, 90, 180),
                        Arbitraries.of(0, 5, 10, 30))
                .as(Rules::new);
    }

    @Provide
    Arbitrary<Diary> diaries() {
        Arbitrary<Span> busy = Combinators.combine(
                        Arbitraries.integers().between(-600, 6000),
                        Arbitraries.integers().between(1, 300))
                .as((from, length) -> new Span(from, from + length));
        return Combinators.combine(
                        busy.list().ofMaxSize(12),
                        Arbitraries.of(0, 1, 120, 1440),
                        Arbitraries.of(600, 2880, 4001, 20_000))
                .as(Diary::new);
    }

    @Property(tries = 100)
    void aLocalDayHasNoMomentTwiceAndMeetsTheNext(@ForAll("places") Place place) {
        var rules = place.zone().getRules();
        var today = new LocalDay(place.date(), rules).pieces();
        var tomorrow = new LocalDay(place.date().plusDays(1), rules).pieces();
        for (int i = 1; i < today.size(); i++) {
            assertThat(today.get(i).start())
                    .isGreaterThanOrEqualTo(today.get(i - 1).end());
        }
        if (!tomorrow.isEmpty()) {
            assertThat(today.getLast().end()).isEqualTo(tomorrow.getFirst().start());
        }
    }

    @Property(tries = 100)
    void spansBehaveLikeSets(@ForAll("diaries") Diary one, @ForAll("diaries") Diary two) {
        Spans left = Spans.of(one.busy());
        Spans right = Spans.of(two.busy());
        Spans either = left.or(right);
        Spans both = left.and(right);
        Spans rest = left.minus(right);
        for (long moment = -600; moment < 6400; moment++) {
            boolean inLeft = holds(left, moment);
            boolean inRight = holds(right, moment);
            assertThat(holds(either, moment)).isEqualTo(inLeft || inRight);
            assertThat(holds(both, moment)).isEqualTo(inLeft && inRight);
            assertThat(holds(rest, moment)).isEqualTo(inLeft && !inRight);
            assertThat(left.meet(moment, moment + 1)).isEqualTo(inLeft);
        }
    }

    private static boolean holds(Spans spans, long moment) {
        return spans.list().stream().anyMatch(span -> span.start() <= moment && moment < span.end());
    }
}

package dev.frontdesk.business.document;

import dev.frontdesk.business.TimeRange;
import dev.frontdesk.business.WeeklyHours;
import dev.frontdesk.business.document.yaml.DidYouMean;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.YamlMap;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `hours: {mon-fri: "09:00-17:00", sat: ["09:00-12:00", "13:00-15:00"], sun: closed}`: the hours of a
/// business or of one resource. What several keys say of a day adds up.
final class HoursSection {

    static final WeeklyHours DEFAULT = weekdays(new TimeRange(LocalTime.of(9, 0), LocalTime.of(17, 0)));

    private static final Map<String, DayOfWeek> NAMES = names();

    private static final Format<Set<DayOfWeek>> DAYS = new Format<>(HoursSection::expectedDays, HoursSection::days);

    private final Map<DayOfWeek, List<TimeRange>> open = new EnumMap<>(DayOfWeek.class);

    private HoursSection() {}

    /// Empty when the value is no map at all.
    static Optional<WeeklyHours> read(YamlValue value) {
        return value.freeMap("a map of days to time ranges, such as {mon-fri: \"09:00-17:00\"}")
                .map(map -> new HoursSection().read(map));
    }

    private WeeklyHours read(YamlMap map) {
        for (var entry : map.entries()) {
            var days = entry.key().read(DAYS).orElse(Set.of());
            for (var item : ranges(entry.value())) {
                item.read(TimeFormats.RANGE).ifPresent(range -> add(days, range, item));
            }
        }
        open.values().forEach(ranges -> ranges.sort(Comparator.comparing(TimeRange::start)));
        return new WeeklyHours(open);
    }

    private static List<YamlValue> ranges(YamlValue value) {
        return value.says("closed") ? List.of() : value.items("a time range such as \"09:00-17:00\"");
    }

    private void add(Set<DayOfWeek> days, TimeRange range, YamlValue place) {
        var overlapped = days.stream()
                .filter(day -> ranges(day).stream().anyMatch(other -> overlap(range, other)))
                .findFirst();
        if (overlapped.isPresent()) {
            var day = overlapped.get().name().toLowerCase(Locale.ROOT);
            place.wrong("hours that do not overlap others of " + day);
        } else {
            days.forEach(day -> ranges(day).add(range));
        }
    }

    private List<TimeRange> ranges(DayOfWeek day) {
        return open.computeIfAbsent(day, any -> new ArrayList<>());
    }

    private static boolean overlap(TimeRange left, TimeRange right) {
        return left.contains(right.start()) || right.contains(left.start());
    }

    /// `mon`, `mon-fri`, `fri-mon` (over the weekend), `mon,wed,fri`.
    private static @Nullable Set<DayOfWeek> days(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var part : text.toLowerCase(Locale.ROOT).split(",", -1)) {
            var ends = part.strip().split("-", -1);
            @Nullable DayOfWeek first = NAMES.get(ends[0].strip());
            @Nullable DayOfWeek last = NAMES.get(ends[ends.length - 1].strip());
            if (first == null || last == null || ends.length > 2) {
                return null;
            }
            for (var day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static String expectedDays(String wrong) {
        return DidYouMean.nearest(wrong, NAMES.keySet())
                .map(day -> "\"" + day + "\"")
                .orElse("a day or days such as mon, mon-fri or \"mon,wed\"");
    }

    private static Map<String, DayOfWeek> names() {
        var names = new HashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            names.put(name, day);
            names.put(name.substring(0, 3), day);
        }
        return Map.copyOf(names);
    }

    private static WeeklyHours weekdays(TimeRange range) {
        var days = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(day -> days.put(day, List.of(range)));
        return new WeeklyHours(days);
    }
}

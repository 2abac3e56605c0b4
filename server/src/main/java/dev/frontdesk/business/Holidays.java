package dev.frontdesk.business;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The public holidays of countries, and of the part of the country a business is in where its zone
/// tells: Edmonton keeps Alberta's. Optional and bank holidays that most shops work on are not among
/// them. Reads the library's tables once for each country, part and year; safe for any thread.
public final class Holidays {

    private static final String[] WHOLE_COUNTRY = {};

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("America/Edmonton", "ab"),
            Map.entry("America/Vancouver", "bc"),
            Map.entry("America/Winnipeg", "mb"),
            Map.entry("America/Moncton", "nb"),
            Map.entry("America/St_Johns", "nl"),
            Map.entry("America/Halifax", "ns"),
            Map.entry("America/Yellowknife", "nt"),
            Map.entry("America/Iqaluit", "nu"),
            Map.entry("America/Toronto", "on"),
            Map.entry("America/Montreal", "qc"),
            Map.entry("America/Regina", "sk"),
            Map.entry("America/Whitehorse", "yt"),
            Map.entry("Europe/London", "eng"),
            Map.entry("Europe/Belfast", "nir"));

    private final Map<Key, Set<LocalDate>> known = new ConcurrentHashMap<>();

    private record Key(String country, String part, int year) {}

    /// Whether the holidays of a country are known; those of any other are none.
    public static boolean knows(String country) {
        return HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT));
    }

    /// The public holidays in all years from the one of `from` to the one of `to`.
    ///
    /// @param country ISO 3166 two-letter code
    public Set<LocalDate> between(String country, ZoneId zone, LocalDate from, LocalDate to) {
        var days = new HashSet<LocalDate>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            var key = new Key(country.toLowerCase(Locale.ROOT), PARTS.getOrDefault(zone.getId(), ""), year);
            days.addAll(known.computeIfAbsent(key, Holidays::read));
        }
        return days;
    }

    private static Set<LocalDate> read(Key key) {
        if (!knows(key.country())) {
            return Set.of();
        }
        HolidayManager country = HolidayManager.getInstance(ManagerParameters.create(key.country()));
        boolean divided = country.getCalendarHierarchy().getChildren().containsKey(key.part());
        String[] part = divided ? new String[] {key.part()} : WHOLE_COUNTRY;
        return country.getHolidays(Year.of(key.year()), HolidayType.PUBLIC_HOLIDAY, part).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package dev.frontdesk.booking;

import dev.frontdesk.business.BookingPolicy;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Catalogue;
import dev.frontdesk.business.Closure;
import dev.frontdesk.business.Escalation;
import dev.frontdesk.business.Profile;
import dev.frontdesk.business.Reach;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Retention;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.business.Voice;
import dev.frontdesk.business.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A practice in Edmonton, Monday to Friday 9 to 5: check-ups of 30 minutes by Lee or Roy (10 to 4), with
/// 5 minutes to tidy up; vaccinations of 15 minutes by Roy.
public final class TestBusiness {

    public static final BusinessId ID = new BusinessId(UUID.fromString("00000000-0000-0000-0000-00000000be11"));
    public static final WeeklyHours NINE_TO_FIVE = weekdays("09:00", "17:00");
    public static final Resource LEE = new Resource("lee", "Dr. Lee", null);
    public static final Resource ROY = new Resource("roy", "Dr. Roy", weekdays("10:00", "16:00"));
    public static final Service CHECK_UP = service("check-up", 30, 5, "lee", "roy");
    public static final Service VACCINATION = service("vaccination", 15, 0, "roy");
    public static final Business BELLA = business(
            "America/Edmonton",
            "CA",
            new Schedule(NINE_TO_FIVE, List.of(new Closure.Holidays())),
            BookingPolicy.DEFAULT);

    private TestBusiness() {}

    public static Business business(String zone, String country, Schedule schedule, BookingPolicy policy) {
        return business(
                zone, country, schedule, policy, new Catalogue(List.of(CHECK_UP, VACCINATION), List.of(LEE, ROY)));
    }

    public static Business business(
            String zone, String country, Schedule schedule, BookingPolicy policy, Catalogue catalogue) {
        var reach = new Reach(List.of("+14385550119"), List.of(), List.of());
        var profile = new Profile("bella", "Bella", ZoneId.of(zone), country, List.of(Locale.CANADA), reach, Map.of());
        var reception = new Reception(Map.of(), Voice.DEFAULT, Reception.Mode.SCRIPTED, Escalation.DEFAULT, Map.of());
        return new Business(ID, profile, schedule, policy, catalogue, reception, Retention.DEFAULT);
    }

    public static Service service(String slug, int minutes, int buffer, String... resources) {
        return new Service(
                slug,
                slug,
                List.of(),
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(buffer),
                null,
                List.of(resources));
    }

    public static BookingPolicy policy(Duration grid, Duration notice, Duration horizon) {
        return new BookingPolicy(BookingPolicy.DEFAULT.ask(), grid, notice, horizon, BookingPolicy.DEFAULT.hold());
    }

    public static WeeklyHours weekdays(String from, String to) {
        return hours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), range(from, to));
    }

    public static WeeklyHours daily(TimeRange... ranges) {
        return hours(EnumSet.allOf(DayOfWeek.class), ranges);
    }

    private static WeeklyHours hours(Set<DayOfWeek> days, TimeRange... ranges) {
        var hours = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        days.forEach(day -> hours.put(day, Arrays.asList(ranges)));
        return new WeeklyHours(hours);
    }

    public static TimeRange range(String from, String to) {
        return new TimeRange(LocalTime.parse(from), LocalTime.parse(to));
    }
}

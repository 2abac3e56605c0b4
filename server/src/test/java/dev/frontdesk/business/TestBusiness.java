package dev.frontdesk.business;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A practice in Edmonton, Monday to Friday 9 to 5: check-ups of 30 minutes by Lee or Roy (10 to 4), with
/// 5 minutes to tidy up; vaccinations of 15 minutes by Roy.
public final class TestBusiness {

    public static final BusinessId ID = new BusinessId(UUID.fromString("00000000-0000-0000-0000-00000000be11"));
    public static final WeeklyHours NINE_TO_FIVE = weekdays("09:00", "17:00");
    public static final Resource LEE = new Resource("lee", "Dr. Lee", null);
    public static final Resource ROY = new Resource("roy", "Dr. Roy", weekdays("10:00", "16:00"));
    public static final Service CHECK_UP = new Service(
            "check-up",
            "Check-up",
            List.of("physical", "annual exam"),
            Duration.ofMinutes(30),
            Duration.ofMinutes(5),
            new Price(Currency.getInstance("CAD"), new BigDecimal("80")),
            List.of("lee", "roy"));
    public static final Service VACCINATION = new Service(
            "vaccination",
            "Vaccination",
            List.of("shot", "flu shot"),
            Duration.ofMinutes(15),
            Duration.ZERO,
            null,
            List.of("roy"));
    public static final Business BELLA = bella("+14385550120", List.of(CHECK_UP, VACCINATION));

    private TestBusiness() {}

    /// The practice with other services, and with nobody to connect to when `escalation` is null.
    public static Business bella(@Nullable String escalation, List<Service> services) {
        var schedule = new Schedule(NINE_TO_FIVE, List.of(new Closure.Holidays()));
        var catalogue = new Catalogue(services, List.of(LEE, ROY));
        return business(profile("America/Edmonton", "CA"), schedule, BookingPolicy.DEFAULT, catalogue, escalation);
    }

    /// The practice with other languages.
    public static Business speaking(List<Locale> languages) {
        return bella(languages, BELLA.profile().facts());
    }

    /// The practice with these facts.
    public static Business telling(Map<String, String> facts) {
        return bella(BELLA.profile().languages(), facts);
    }

    private static Business bella(List<Locale> languages, Map<String, String> facts) {
        var was = BELLA.profile();
        return new Business(
                ID,
                new Profile(was.slug(), was.name(), was.zone(), was.country(), languages, was.reach(), facts),
                BELLA.schedule(),
                BELLA.booking(),
                BELLA.catalogue(),
                BELLA.reception(),
                Retention.DEFAULT);
    }

    public static Business business(String zone, String country, Schedule schedule, BookingPolicy policy) {
        return business(
                zone, country, schedule, policy, new Catalogue(List.of(CHECK_UP, VACCINATION), List.of(LEE, ROY)));
    }

    public static Business business(
            String zone, String country, Schedule schedule, BookingPolicy policy, Catalogue catalogue) {
        return business(profile(zone, country), schedule, policy, catalogue, null);
    }

    private static Business business(
            Profile profile,
            Schedule schedule,
            BookingPolicy policy,
            Catalogue catalogue,
            @Nullable String escalation) {
        var reception = new Reception(
                Map.of(Locale.CANADA, "Bella Clinic, how can I help?"),
                Voice.DEFAULT,
                Reception.Mode.SCRIPTED,
                new Escalation(escalation, List.of("agent", "operator", "human"), 3),
                Map.of());
        return new Business(ID, profile, schedule, policy, catalogue, reception, Retention.DEFAULT);
    }

    private static Profile profile(String zone, String country) {
        var reach = new Reach(List.of("+14385550119"), List.of(), List.of());
        return new Profile("bella", "Bella Clinic", ZoneId.of(zone), country, List.of(Locale.CANADA), reach, Map.of());
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

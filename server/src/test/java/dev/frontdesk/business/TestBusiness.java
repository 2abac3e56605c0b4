package dev.frontdesk.business;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A clinic in Edmonton for tests: Monday to Friday nine to five, two doctors, two services.
public final class TestBusiness {

    public static final BusinessId ID = new BusinessId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private TestBusiness() {}

    public static Business clinic() {
        return clinic("+14385550120", services());
    }

    public static Business clinic(@Nullable String escalation, List<Service> services) {
        return new Business(
                ID,
                new Profile(
                        "bella",
                        "Bella Clinic",
                        ZoneId.of("America/Edmonton"),
                        "CA",
                        List.of(Locale.CANADA),
                        new Reach(List.of("+14385550119"), List.of(), List.of()),
                        Map.of()),
                new Schedule(weekdays("09:00", "17:00"), List.of()),
                BookingPolicy.DEFAULT,
                new Catalogue(
                        services, List.of(new Resource("lee", "Dr. Lee", null), new Resource("roy", "Dr. Roy", null))),
                new Reception(
                        Map.of(Locale.CANADA, "Bella Clinic, how can I help?"),
                        Voice.DEFAULT,
                        Reception.Mode.SCRIPTED,
                        new Escalation(escalation, List.of("agent", "operator", "human"), 3),
                        Map.of()),
                Retention.DEFAULT);
    }

    public static List<Service> services() {
        var price = new Price(Currency.getInstance("CAD"), new BigDecimal("80"));
        return List.of(
                new Service(
                        "check-up",
                        "Check-up",
                        List.of("physical", "annual exam"),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(5),
                        price,
                        List.of("lee", "roy")),
                new Service(
                        "vaccination",
                        "Vaccination",
                        List.of("shot", "flu shot"),
                        Duration.ofMinutes(15),
                        Duration.ZERO,
                        null,
                        List.of("roy")));
    }

    public static WeeklyHours weekdays(String opens, String closes) {
        var days = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        for (var day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            days.put(day, List.of(new TimeRange(LocalTime.parse(opens), LocalTime.parse(closes))));
        }
        return new WeeklyHours(days);
    }
}

package dev.frontdesk.app.http;

import dev.frontdesk.admin.FolderIntake.Mistake;
import dev.frontdesk.admin.FolderIntake.Reading;
import dev.frontdesk.business.BookingPolicy;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Catalogue;
import dev.frontdesk.business.Escalation;
import dev.frontdesk.business.Price;
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

/// A clinic in Edmonton, Monday to Friday 9 to 5.
final class Bella {

    static final BusinessId ID = new BusinessId(new UUID(0, 1));

    private Bella() {}

    static Business business() {
        return business(ID, "bella", "+14385550119");
    }

    static Business business(BusinessId id, String slug, String number) {
        var profile = new Profile(
                slug,
                "Bella Clinic",
                ZoneId.of("America/Edmonton"),
                "CA",
                List.of(Locale.CANADA),
                new Reach(List.of(number), List.of(), List.of()),
                Map.of());
        return new Business(
                id,
                profile,
                new Schedule(weekdays(), List.of()),
                BookingPolicy.DEFAULT,
                catalogue(),
                new Reception(Map.of(), Voice.DEFAULT, Reception.Mode.SCRIPTED, Escalation.DEFAULT, Map.of()),
                Retention.DEFAULT);
    }

    static BusinessFolder folder() {
        return new BusinessFolder("slug: bella\n", Map.of("knowledge/parking.md", "Behind the house.\n"));
    }

    /// Understands `slug: NAME` only.
    static Reading intake(BusinessId id, BusinessFolder folder) {
        return folder.settings().startsWith("slug: ")
                ? new Reading.Read(business(
                        id, folder.settings().substring("slug: ".length()).strip(), "+14385550119"))
                : new Reading.Mistakes(List.of(
                        new Mistake("business.yaml:1", "found slog, expected slug"),
                        new Mistake("business.yaml:2", "the zone is missing")));
    }

    private static Catalogue catalogue() {
        var price = new Price(Currency.getInstance("CAD"), new BigDecimal("80"));
        return new Catalogue(
                List.of(new Service(
                        "check-up",
                        "Check-up",
                        List.of(),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(5),
                        price,
                        List.of("lee", "roy"))),
                List.of(new Resource("lee", "Dr. Lee", null), new Resource("roy", "Dr. Roy", null)));
    }

    private static WeeklyHours weekdays() {
        var days = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                days.put(day, List.of(new TimeRange(LocalTime.of(9, 0), LocalTime.of(17, 0))));
            }
        }
        return new WeeklyHours(days);
    }
}

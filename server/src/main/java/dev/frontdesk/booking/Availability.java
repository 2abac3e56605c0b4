package dev.frontdesk.booking;

import dev.frontdesk.booking.AppointmentLedger.Occupied;
import dev.frontdesk.booking.rules.Limits;
import dev.frontdesk.booking.rules.OpeningHours;
import dev.frontdesk.booking.rules.Span;
import dev.frontdesk.booking.rules.Spans;
import dev.frontdesk.booking.rules.Start;
import dev.frontdesk.booking.rules.Timetable;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Closure;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is free: the rules applied to what the ledger says is occupied. Every question costs one look
/// into the ledger.
final class Availability {

    static final Duration LONGEST = Duration.ofDays(93);

    private final AppointmentLedger ledger;
    private final Holidays holidays;

    Availability(AppointmentLedger ledger, Holidays holidays) {
        this.ledger = ledger;
        this.holidays = holidays;
    }

    /// Free slots with `from ≤ start < to`.
    List<Slot> between(Business business, Service service, Instant from, Instant to, Instant now) {
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("availability is given for " + LONGEST.toDays() + " days at most");
        }
        Limits allowed = Limits.of(business.booking(), now);
        Limits limits = new Limits(later(from, allowed.earliest()), earlier(to, allowed.latest()));
        if (limits.earliest().isAfter(limits.latest())) {
            return List.of();
        }
        Timetable free = free(business, service, resources(business, service, null), limits, now, any -> true);
        var slots = new ArrayList<Slot>();
        LocalDate last = date(business, limits.latest());
        for (LocalDate day = date(business, limits.earliest()); !day.isAfter(last); day = day.plusDays(1)) {
            for (Start start : free.on(day)) {
                if (start.at().isBefore(to)) {
                    slots.add(slot(service, start));
                }
            }
        }
        return slots;
    }

    /// Free slots nearest to a wish, in the order of [Nearest].
    ///
    /// @param counts whether something occupied is in the way
    List<Slot> nearest(
            Business business, Service service, Wish wish, int count, Instant now, Predicate<Occupied> counts) {
        Limits limits = Limits.of(business.booking(), now);
        List<Resource> resources = resources(business, service, wish.resource()).stream()
                .filter(resource -> !wish.unwanted().excludes(resource.slug()))
                .toList();
        if (resources.isEmpty() || count <= 0) {
            return List.of();
        }
        Timetable free = free(business, service, resources, limits, now, counts);
        var days = WishedDays.of(wish, date(business, limits.earliest()), date(business, limits.latest()));
        return new Nearest(free, wish, days)
                .find(count).stream().map(start -> slot(service, start)).toList();
    }

    /// The resources that could do the service then if nothing were occupied, in order of preference.
    List<String> open(Business business, Service service, List<Resource> resources, Instant start) {
        LocalDate date = date(business, start);
        OpeningHours hours = hours(business, date, date);
        var limits = new Limits(start, start);
        var rules = new Timetable(hours, business.booking().grid(), service, resources, limits, Map.of());
        return rules.on(date).stream()
                .filter(open -> open.at().equals(start))
                .map(Start::resource)
                .toList();
    }

    /// The resources that do the service, only the one asked for if one is, in order of preference.
    List<Resource> resources(Business business, Service service, @Nullable String asked) {
        return service.resources().stream()
                .filter(slug -> asked == null || asked.equals(slug))
                .map(business::resource)
                .flatMap(Optional::stream)
                .toList();
    }

    private Timetable free(
            Business business,
            Service service,
            List<Resource> resources,
            Limits limits,
            Instant now,
            Predicate<Occupied> counts) {
        List<String> slugs = resources.stream().map(Resource::slug).toList();
        Instant until =
                limits.latest().plus(service.duration()).plus(service.buffer()).plusSeconds(1);
        Map<String, Spans> occupied = ledger.occupied(business.id(), slugs, limits.earliest(), until, now).stream()
                .filter(counts)
                .collect(Collectors.groupingBy(
                        Occupied::resource,
                        Collectors.collectingAndThen(
                                Collectors.mapping(taken -> Span.of(taken.start(), taken.end()), Collectors.toList()),
                                Spans::of)));
        OpeningHours hours = hours(business, date(business, limits.earliest()), date(business, limits.latest()));
        return new Timetable(hours, business.booking().grid(), service, resources, limits, occupied);
    }

    /// A day later than asked for, because an appointment may run past midnight.
    private OpeningHours hours(Business business, LocalDate from, LocalDate to) {
        boolean kept = business.schedule().closures().stream().anyMatch(Closure.Holidays.class::isInstance);
        Set<LocalDate> closed =
                kept ? holidays.between(business.country(), business.zone(), from, to.plusDays(1)) : Set.of();
        return new OpeningHours(business.zone(), business.schedule(), closed);
    }

    private static Slot slot(Service service, Start start) {
        return new Slot(start.at(), start.at().plus(service.duration()), start.resource());
    }

    private static LocalDate date(Business business, Instant at) {
        return LocalDate.ofInstant(at, business.zone());
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }

    private static Instant earlier(Instant one, Instant two) {
        return one.isBefore(two) ? one : two;
    }
}

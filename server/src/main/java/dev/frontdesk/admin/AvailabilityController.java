package dev.frontdesk.admin;

import dev.frontdesk.booking.Bookings;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Service;
import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.InputErrors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which slots are free.
@Tag(name = "Booking")
@RestController
public final class AvailabilityController {

    private static final Duration USUAL_SPAN = Duration.ofDays(7);
    private static final Duration LONGEST_SPAN = Duration.ofDays(92);

    private final Tenants tenants;
    private final Bookings bookings;
    private final Clock clock;

    public AvailabilityController(Tenants tenants, Bookings bookings, Clock clock) {
        this.tenants = tenants;
        this.bookings = bookings;
        this.clock = clock;
    }

    /// For from ≤ start < to, in order.
    record Availability(List<SlotView> items) {}

    /// @param from a time with offset or a date; now when missing
    /// @param to likewise; a week after `from` when missing
    record Wanted(
            String service,
            @Nullable String from,
            @Nullable String to,
            @Nullable String resource) {}

    @Operation(summary = "Free slots of a service that start between two times")
    @GetMapping("/api/v1/businesses/{slug}/availability")
    Availability available(
            @PathVariable String slug,
            @RequestParam String service,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String resource) {
        return free(tenants.named(slug), new Wanted(service, from, to, resource));
    }

    Availability free(Business business, Wanted wanted) {
        var errors = new InputErrors();
        var given = Times.readOrDate("from", wanted.from(), business.zone(), errors);
        var until = Times.readOrDate("to", wanted.to(), business.zone(), errors);
        errors.throwIfAny();
        var from = Objects.requireNonNullElseGet(given, clock::instant);
        var to = Objects.requireNonNullElseGet(until, () -> from.plus(USUAL_SPAN));
        checkSpan(from, to);
        var service = service(business, wanted.service());
        var slots = tenants.in(business, () -> bookings.availability(business, service, from, to));
        return new Availability(SlotView.all(
                slots.stream()
                        .filter(slot ->
                                wanted.resource() == null || slot.resource().equals(wanted.resource()))
                        .toList(),
                business.zone()));
    }

    private static void checkSpan(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw HttpProblem.invalid("to", "must be after from");
        }
        if (Duration.between(from, to).compareTo(LONGEST_SPAN) > 0) {
            throw HttpProblem.invalid("to", "must be at most " + LONGEST_SPAN.toDays() + " days after from");
        }
    }

    private static Service service(Business business, String slug) {
        return business.service(slug)
                .orElseThrow(() -> HttpProblem.notFound("This business has no service with this slug."));
    }
}

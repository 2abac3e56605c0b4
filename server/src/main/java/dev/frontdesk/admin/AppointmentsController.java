package dev.frontdesk.admin;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.business.Business;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.web.InputErrors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The appointments of a business.
@Tag(name = "Booking")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/appointments")
public final class AppointmentsController {

    private static final int LONGEST_KEY = 200;

    private final Tenants tenants;
    private final Appointments appointments;
    private final AppointmentChanges changes;
    private final AppointmentLedger ledger;
    private final Contacts contacts;

    public AppointmentsController(
            Tenants tenants,
            Appointments appointments,
            AppointmentChanges changes,
            AppointmentLedger ledger,
            Contacts contacts) {
        this.tenants = tenants;
        this.appointments = appointments;
        this.changes = changes;
        this.ledger = ledger;
        this.contacts = contacts;
    }

    @Operation(summary = "Appointments that start between two times, in order")
    @GetMapping
    ListView<AppointmentView> list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = Paging.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var paging = new Paging(limit, cursor);
        var business = tenants.named(slug);
        var errors = new InputErrors();
        var first = Times.readOrDate("from", from, business.zone(), errors);
        var last = Times.readOrDate("to", to, business.zone(), errors);
        errors.throwIfAny();
        return tenants.in(business, () -> {
            var page = paging.read((size, after) -> ledger.list(business.id(), first, last, size, after));
            var people = people(business, page.items());
            return ListView.of(page, one -> view(business, one, people));
        });
    }

    @Operation(summary = "One appointment")
    @GetMapping("/{id}")
    AppointmentView one(@PathVariable String slug, @PathVariable UUID id) {
        return tenants.in(slug, business -> view(business, appointments.find(business, id)));
    }

    @Operation(summary = "Book", description = "A repeat with the same Idempotency-Key gets the first appointment.")
    @PostMapping
    ResponseEntity<AppointmentView> book(
            @PathVariable String slug,
            @RequestBody AppointmentInput input,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Principal who) {
        return book(tenants.named(slug), input, key, who);
    }

    ResponseEntity<AppointmentView> book(
            Business business, AppointmentInput input, @Nullable String key, Principal who) {
        var wanted = input.checked(business.country());
        var errors = new InputErrors();
        var checkedKey = errors.text("Idempotency-Key", key, LONGEST_KEY);
        errors.throwIfAny();
        var view = tenants.in(business, () -> view(business, appointments.book(business, wanted, checkedKey, who)));
        var address = "/api/v1/businesses/" + business.slug() + "/appointments/" + view.id();
        return ResponseEntity.created(URI.create(address)).body(view);
    }

    @Operation(summary = "Move it, change its note, or say how it went")
    @PatchMapping("/{id}")
    AppointmentView change(
            @PathVariable String slug, @PathVariable UUID id, @RequestBody AppointmentChange change, Principal who) {
        var checked = change.checked();
        return tenants.in(slug, business -> view(business, changes.apply(business, id, checked, who)));
    }

    @Operation(summary = "Cancel it", description = "Answers with the appointment; again, with the same.")
    @DeleteMapping("/{id}")
    AppointmentView cancel(@PathVariable String slug, @PathVariable UUID id, Principal who) {
        return tenants.in(slug, business -> view(business, appointments.cancel(business, id, who)));
    }

    private AppointmentView view(Business business, Appointment appointment) {
        return view(business, appointment, people(business, List.of(appointment)));
    }

    private People people(Business business, List<Appointment> shown) {
        return People.behind(shown, one -> one.origin().contact(), contacts, business.id());
    }

    private static AppointmentView view(Business business, Appointment appointment, People people) {
        return AppointmentView.of(appointment, people.of(appointment.origin().contact()), business.zone());
    }
}

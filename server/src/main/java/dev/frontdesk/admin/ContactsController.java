package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.web.HttpProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The people a business knows, and their right to be told and to be forgotten.
@Tag(name = "Contacts")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/contacts")
public final class ContactsController {

    private final Tenants tenants;
    private final Contacts contacts;
    private final PersonExport export;
    private final Trail trail;

    public ContactsController(Tenants tenants, Contacts contacts, PersonExport export, Trail trail) {
        this.tenants = tenants;
        this.contacts = contacts;
        this.export = export;
        this.trail = trail;
    }

    @Operation(summary = "All contacts, oldest first")
    @GetMapping
    ListView<ContactView> list(
            @PathVariable String slug,
            @RequestParam(defaultValue = Paging.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var paging = new Paging(limit, cursor);
        return tenants.in(slug, business -> {
            var page = paging.read((size, after) -> contacts.list(business.id(), size, after));
            return ListView.of(page, contact -> ContactView.of(contact, business.zone()));
        });
    }

    @Operation(summary = "One contact")
    @GetMapping("/{id}")
    ContactView one(@PathVariable String slug, @PathVariable UUID id) {
        return tenants.in(slug, business -> ContactView.of(find(business, id), business.zone()));
    }

    @Operation(summary = "Everything kept about a person: details, appointments, conversations")
    @GetMapping("/{id}/export")
    PersonExport.Exported exported(@PathVariable String slug, @PathVariable UUID id, Principal who) {
        return tenants.in(slug, business -> {
            var contact = find(business, id);
            trail.record(business, who, "contact.exported", id);
            return export.of(business, contact);
        });
    }

    @Operation(
            summary = "Erase a person",
            description = "Name, number, address and what was said go; appointments stay, without a person.")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable String slug, @PathVariable UUID id, Principal who) {
        tenants.in(slug, business -> {
            if (!contacts.erase(business.id(), new ContactId(id))) {
                throw noSuchContact();
            }
            trail.record(business, who, "contact.erased", id);
            return id;
        });
    }

    private Contact find(Business business, UUID id) {
        return contacts.find(business.id(), new ContactId(id)).orElseThrow(ContactsController::noSuchContact);
    }

    private static HttpProblem noSuchContact() {
        return HttpProblem.notFound("This business has no contact with this id.");
    }
}

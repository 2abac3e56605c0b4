package dev.frontdesk.admin;

import dev.frontdesk.contact.Contacts;
import dev.frontdesk.conversation.Conversations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who answered the business's own questions, and what.
@Tag(name = "Leads")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/leads")
public final class LeadsController {

    private final Tenants tenants;
    private final Conversations conversations;
    private final Contacts contacts;

    public LeadsController(Tenants tenants, Conversations conversations, Contacts contacts) {
        this.tenants = tenants;
        this.conversations = conversations;
        this.contacts = contacts;
    }

    @Operation(summary = "What people answered who may become customers, newest conversation first")
    @GetMapping
    ListView<LeadView> list(
            @PathVariable String slug,
            @RequestParam(defaultValue = Paging.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var business = tenants.named(slug);
        var paging = new Paging(limit, cursor);
        return tenants.in(business, () -> {
            var page = paging.read((size, after) -> conversations.leads(business.id(), size, after));
            var people = People.behind(page.items(), one -> one.progress().contact(), contacts, business.id());
            return ListView.of(
                    page,
                    lead -> LeadView.of(
                            business, lead, people.of(lead.progress().contact())));
        });
    }
}

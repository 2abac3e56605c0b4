package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.web.HttpProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What was said, and what came of it.
@Tag(name = "Conversations")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/conversations")
public final class ConversationsController {

    private final Tenants tenants;
    private final Conversations conversations;
    private final SpelledOut spelledOut;
    private final Contacts contacts;

    public ConversationsController(
            Tenants tenants, Conversations conversations, SpelledOut spelledOut, Contacts contacts) {
        this.tenants = tenants;
        this.conversations = conversations;
        this.spelledOut = spelledOut;
        this.contacts = contacts;
    }

    @Operation(summary = "Conversations without their turns, newest first")
    @GetMapping
    ListView<ConversationView> list(
            @PathVariable String slug,
            @RequestParam(defaultValue = Paging.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return list(tenants.named(slug), new Paging(limit, cursor));
    }

    @Operation(
            summary =
                    "One conversation with its turns, the tools called in them, the form, and the streams of a live call with what"
                            + " happened when")
    @GetMapping("/{id}")
    ConversationView one(@PathVariable String slug, @PathVariable UUID id) {
        var business = tenants.named(slug);
        return one(business, () -> conversations.find(business.id(), new ConversationId(id)));
    }

    ListView<ConversationView> list(Business business, Paging paging) {
        return tenants.in(business, () -> {
            var page = paging.read((size, after) -> conversations.list(business.id(), size, after));
            var people = people(business, page.items());
            return ListView.of(page, conversation -> view(business, conversation, people));
        });
    }

    /// @param search run in the business's scope
    ConversationView one(Business business, Supplier<Optional<Conversation>> search) {
        return tenants.in(business, () -> {
            var found = search.get()
                    .orElseThrow(() -> HttpProblem.notFound("This business has no conversation with this id."));
            var people = people(business, List.of(found));
            return spelledOut.of(business, found, people.of(found.progress().contact()));
        });
    }

    private People people(Business business, List<Conversation> shown) {
        return People.behind(shown, one -> one.progress().contact(), contacts, business.id());
    }

    private static ConversationView view(Business business, Conversation conversation, People people) {
        return ConversationView.of(
                conversation, people.of(conversation.progress().contact()), business.zone());
    }
}

package dev.frontdesk.admin;

import dev.frontdesk.admin.AvailabilityController.Availability;
import dev.frontdesk.admin.AvailabilityController.Wanted;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Conversations;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Paths of the systems this one replaces. They answer like the paths that took their place; the
/// business is a parameter, which may be missing where there is only one.
@Hidden
@RestController
public final class FormerPathsController {

    private final Tenants tenants;
    private final AvailabilityController availability;
    private final AppointmentsController appointments;
    private final ConversationsController talks;
    private final Conversations conversations;
    private final SpeechController speech;

    public FormerPathsController(
            Tenants tenants,
            AvailabilityController availability,
            AppointmentsController appointments,
            ConversationsController talks,
            Conversations conversations,
            SpeechController speech) {
        this.tenants = tenants;
        this.availability = availability;
        this.appointments = appointments;
        this.talks = talks;
        this.conversations = conversations;
        this.speech = speech;
    }

    @GetMapping("/calendar/availability")
    Availability availability(
            @RequestParam(required = false) @Nullable String business,
            @RequestParam String service,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String resource) {
        return availability.free(tenants.namedOrOnly(business), new Wanted(service, from, to, resource));
    }

    @PostMapping("/calendar/book")
    ResponseEntity<AppointmentView> book(
            @RequestParam(required = false) @Nullable String business,
            @RequestBody AppointmentInput input,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Principal who) {
        return appointments.book(tenants.namedOrOnly(business), input, key, who);
    }

    @GetMapping("/api/calls")
    ListView<ConversationView> calls(
            @RequestParam(required = false) @Nullable String business,
            @RequestParam(defaultValue = Paging.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return talks.list(tenants.namedOrOnly(business), new Paging(limit, cursor));
    }

    @PostMapping(path = "/voice/synthesize", produces = SpeechController.WAV)
    ResponseEntity<byte[]> synthesize(
            @RequestParam(required = false) @Nullable String business, @RequestBody SpokenInput input)
            throws InterruptedException {
        return speech.synthesize(tenants.namedOrOnly(business), input);
    }

    @PostMapping("/voice/transcribe")
    SpeechController.WrittenView transcribe(
            @RequestParam(required = false) @Nullable String business,
            @RequestParam(required = false) @Nullable String language,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type,
            InputStream sound)
            throws IOException {
        return speech.transcribe(tenants.namedOrOnly(business), language, type, sound);
    }

    /// @param call a conversation's id, or the telephony vendor's id of the call
    @GetMapping({"/api/calls/{call}", "/logs/{call}"})
    ConversationView call(@PathVariable String call, @RequestParam(required = false) @Nullable String business) {
        var found = tenants.namedOrOnly(business);
        return talks.one(
                found,
                () -> conversation(call)
                        .flatMap(id -> conversations.find(found.id(), id))
                        .or(() -> byThread(found.id(), call)));
    }

    private Optional<Conversation> byThread(BusinessId business, String call) {
        return conversations.latest(business, new ConversationKey(Channel.PHONE, call));
    }

    private static Optional<ConversationId> conversation(String text) {
        try {
            return Optional.of(new ConversationId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

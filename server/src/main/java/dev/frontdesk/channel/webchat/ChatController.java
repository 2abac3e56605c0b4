package dev.frontdesk.channel.webchat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Businesses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// The web chat of a business: a message gets its reply, and whoever has the chat open hears of every
/// reply.
@Tag(name = "Chat")
@SecurityRequirements
@RestController
@RequestMapping("/api/v1/businesses/{slug}/chat")
public final class ChatController {

    private static final int LONGEST_TEXT = 10_000;

    private final Businesses businesses;
    private final Chats chats;
    private final ChatStreams streams;

    public ChatController(Businesses businesses, Chats chats, ChatStreams streams) {
        this.businesses = businesses;
        this.chats = chats;
        this.streams = streams;
    }

    /// With an `Idempotency-Key`, a message sent again acts once.
    @Operation(
            summary = "Say something and get the reply",
            description = "Public. Without a conversation a new one begins; without text it greets.")
    @PostMapping
    ResponseEntity<String> message(
            @PathVariable String slug,
            @RequestBody ChatRequest message,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        if (message.text() != null && message.text().length() > LONGEST_TEXT) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "The text may have at most " + LONGEST_TEXT + " characters.");
        }
        var event = key == null ? null : MessageKey.event(key, message.conversation(), request.getRemoteAddr());
        var answer = chats.take(business(slug), message, event);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    /// Server-sent events, until the conversation ends. Keeps its (virtual) thread while it is open.
    @Operation(summary = "Every reply of a conversation, as server-sent events", description = "Public.")
    @GetMapping("/{conversation}/events")
    void events(
            @PathVariable String slug,
            @PathVariable String conversation,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Integer lastEvent,
            HttpServletResponse response) {
        streams.run(business(slug), Chats.id(conversation), lastEvent, response);
    }

    private Business business(String slug) {
        return businesses
                .bySlug(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such business."));
    }
}

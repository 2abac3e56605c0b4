package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.call.CallRecording;
import dev.frontdesk.call.RecordingId;
import dev.frontdesk.call.RecordingShelf;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.web.HttpProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What calls sounded like.
@Tag(name = "Conversations")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/conversations/{id}/recordings")
public final class RecordingsController {

    private final Tenants tenants;
    private final Conversations conversations;
    private final RecordingShelf shelf;
    private final Trail trail;

    public RecordingsController(Tenants tenants, Conversations conversations, RecordingShelf shelf, Trail trail) {
        this.tenants = tenants;
        this.conversations = conversations;
        this.shelf = shelf;
        this.trail = trail;
    }

    @Operation(summary = "The recordings of a live call, one for each of its streams")
    @GetMapping
    ListView<RecordingView> list(@PathVariable String slug, @PathVariable UUID id) {
        return tenants.in(slug, business -> {
            var conversation = new ConversationId(id);
            if (conversations.find(business.id(), conversation).isEmpty()) {
                throw HttpProblem.notFound("This business has no conversation with this id.");
            }
            var recordings = shelf.of(business.id(), conversation).stream()
                    .map(recording -> RecordingView.of(recording, business.zone()))
                    .toList();
            return new ListView<>(recordings, null);
        });
    }

    @Operation(
            summary = "Listen to a recording",
            description =
                    "A WAV file of mu-law at 8 kHz: the caller on the left, we on the right. Who listens is noted.")
    @GetMapping(path = "/{recording}", produces = "audio/wav")
    ResponseEntity<InputStreamResource> listen(
            @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID recording, Principal who)
            throws IOException {
        var business = tenants.named(slug);
        var found = tenants.in(business, () -> find(business, id, recording, who));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("audio/wav"))
                .contentLength(found.bytes())
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(sound(business, found)));
    }

    private CallRecording find(Business business, UUID conversation, UUID recording, Principal who) {
        var found = shelf.find(business.id(), new ConversationId(conversation), new RecordingId(recording))
                .orElseThrow(RecordingsController::noSuchRecording);
        trail.record(business, who, "recording.heard", recording);
        return found;
    }

    private InputStream sound(Business business, CallRecording recording) throws IOException {
        try {
            return shelf.open(business.id(), recording);
        } catch (NoSuchFileException gone) {
            throw noSuchRecording();
        }
    }

    private static HttpProblem noSuchRecording() {
        return HttpProblem.notFound("This conversation has no recording with this id, or its sound is gone.");
    }
}

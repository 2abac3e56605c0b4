package dev.frontdesk.channel.webcall;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.web.HttpProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Calls from a browser: begun, carried on when a stream ended, said something in where there is no live voice,
/// hung up.
@Tag(name = "Calls from a browser")
@SecurityRequirements
@RestController
@RequestMapping("/api/v1/businesses/{slug}/calls")
public final class CallController {

    private static final int LONGEST_TEXT = 10_000;

    private final Businesses businesses;
    private final WebCalls calls;
    private final SpokenTurns turns;

    public CallController(Businesses businesses, WebCalls calls, SpokenTurns turns) {
        this.businesses = businesses;
        this.calls = calls;
        this.turns = turns;
    }

    @Operation(
            summary = "Begin a call",
            description = "Public. With `next: stream`, open the WebSocket at `url` and speak Twilio's Media Streams:"
                    + " `connected`, then `start` with `callSid` the call, a `streamSid` of your own and the token in"
                    + " `customParameters.token`. With `next: browser` there is no live voice here, or no room.")
    @PostMapping
    CallStep begin(@PathVariable String slug) {
        return calls.begin(business(slug));
    }

    /// Not a GET: it may give out a token, or say something.
    @Operation(
            summary = "Ask what follows when a call's stream has ended",
            description = "Public. `stream` reconnects, `browser` goes on at `…/turns`, `transfer` shows a number.")
    @PostMapping("/{call}/next")
    CallStep next(@PathVariable String slug, @PathVariable String call) {
        return calls.next(business(slug), id(call)).orElseThrow(CallController::unknown);
    }

    /// With an `Idempotency-Key`, what is sent again acts once.
    @Operation(
            summary = "Say something in a call that goes on turn by turn",
            description = "Public. The same conversation as before, with everything said so far.")
    @PostMapping("/{call}/turns")
    ResponseEntity<String> turn(
            @PathVariable String slug,
            @PathVariable String call,
            @RequestBody SaidText said,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        if (said.text() != null && said.text().length() > LONGEST_TEXT) {
            throw HttpProblem.invalid("text", "may have at most " + LONGEST_TEXT + " characters");
        }
        var answer = turns.take(business(slug), id(call), said.incoming(), key).orElseThrow(CallController::unknown);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    @Operation(summary = "Hang up", description = "Public. Also where the call is over already.")
    @DeleteMapping("/{call}")
    ResponseEntity<Void> hangUp(@PathVariable String slug, @PathVariable String call) {
        calls.left(business(slug), id(call));
        return ResponseEntity.noContent().build();
    }

    private Business business(String slug) {
        return businesses.bySlug(slug).orElseThrow(() -> HttpProblem.notFound("There is no such business."));
    }

    private static WebCallId id(String text) {
        return WebCallId.parse(text).orElseThrow(CallController::unknown);
    }

    private static HttpProblem unknown() {
        return HttpProblem.notFound("There is no such call; begin one.");
    }
}

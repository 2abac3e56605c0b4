package dev.frontdesk.channel.twilio.voice;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.channel.twilio.Deliveries;
import dev.frontdesk.channel.twilio.Party;
import dev.frontdesk.channel.twilio.TwilioForm;
import dev.frontdesk.channel.twilio.WebhookErrors;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Incoming;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The webhooks of a phone call: it came in, the caller said something, what next, it ended.
///
/// Each webhook of a call is one event with one answer: a repeat gets the answer again, and nothing is
/// done twice. The answer leaves after it, the turn and whatever was booked were committed. A bug does
/// not end the call: the caller hears an apology and is connected to a person.
@RestController
public final class VoiceController {

    private final Businesses businesses;
    private final Desk desk;
    private final Deliveries deliveries;
    private final VoiceReplies replies;
    private final StreamedCalls streams;
    private final WebhookErrors errors;

    public VoiceController(
            Businesses businesses,
            Desk desk,
            Deliveries deliveries,
            VoiceReplies replies,
            StreamedCalls streams,
            WebhookErrors errors) {
        this.businesses = businesses;
        this.desk = desk;
        this.deliveries = deliveries;
        this.replies = replies;
        this.streams = streams;
        this.errors = errors;
    }

    /// The call came in.
    @PostMapping({"/twilio/voice", "/webhook/voice", "/api/twilio/voice"})
    ResponseEntity<String> voice(@RequestAttribute(TwilioForm.ATTRIBUTE) TwilioForm form) {
        return goOn(CallForm.of(form), new Point.Arrival());
    }

    /// The caller spoke, pressed keys, or did neither in time.
    ///
    /// @param turn the reply that was being listened after
    @PostMapping("/twilio/voice/collect")
    ResponseEntity<String> collect(@RequestAttribute(TwilioForm.ATTRIBUTE) TwilioForm form, @RequestParam int turn) {
        return goOn(CallForm.of(form), new Point.Turn(turn));
    }

    /// Twilio came to the end of what it was told, a stream or a transfer ended, or another address failed.
    ///
    /// A turn has one answer whichever way it ends: when the answer to it was committed but got lost on
    /// its way, this is where it is heard.
    @PostMapping("/twilio/voice/next")
    ResponseEntity<String> next(
            @RequestAttribute(TwilioForm.ATTRIBUTE) TwilioForm form,
            @RequestParam(required = false) @Nullable Integer turn,
            @RequestParam(required = false) @Nullable Integer stream) {
        var call = CallForm.of(form);
        var point = Point.of(turn, stream);
        return switch (call.transfer()) {
            case NONE -> goOn(call, call.failed().orElse(point));
            case ANSWERED -> answered(call);
            case UNANSWERED -> transferFailed(call, point);
        };
    }

    /// The call's progress; only its end matters.
    @PostMapping({"/twilio/voice/status", "/api/twilio/status"})
    ResponseEntity<Void> status(@RequestAttribute(TwilioForm.ATTRIBUTE) TwilioForm form) {
        var call = CallForm.of(form);
        if (call.over()) {
            businesses.byNumber(call.to()).ifPresent(business -> leave(business, call));
        }
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<String> goOn(CallForm call, Point point) {
        return answer(call, point.event(), replies::trouble, business -> switch (point) {
            case Point.Arrival _ ->
                streams.connect(business, call).orElseGet(() -> turn(business, call, new Incoming.Arrived()));
            case Point.Turn _, Point.Anywhere _ -> turn(business, call, call.heard());
            case Point.Stream(var attempt) -> streams.next(business, call, attempt);
        });
    }

    private ResponseEntity<String> transferFailed(CallForm call, Point point) {
        return answer(
                call,
                point.transferEvent(),
                replies::callAgain,
                business -> turn(business, call, new Incoming.TransferFailed()));
    }

    private String turn(Business business, CallForm call, Incoming incoming) {
        var party = Party.number(call.from()).orElse(null);
        return replies.say(business, desk.turn(business, call.key(), party, incoming));
    }

    /// @param event null when nothing tells this webhook from another of the call
    /// @param trouble what to answer when something broke; the business is null when it broke before it was
    ///     known
    private ResponseEntity<String> answer(
            CallForm call,
            @Nullable String event,
            Function<@Nullable Business, String> trouble,
            Function<Business, String> act) {
        Business business = null;
        try {
            var found = businesses.byNumber(call.to()).orElse(null);
            business = found;
            return twiml(
                    found == null
                            ? replies.noBusiness()
                            : deliveries.once(
                                    found.id(),
                                    event == null ? null : call.sid() + ":" + event,
                                    () -> act.apply(found)));
        } catch (RuntimeException failure) {
            errors.caught("voice", call.sid(), failure);
            return twiml(trouble.apply(business));
        }
    }

    /// The caller has talked to a person; the receptionist's part is over.
    private ResponseEntity<String> answered(CallForm call) {
        try {
            businesses.byNumber(call.to()).ifPresent(business -> leave(business, call));
        } catch (RuntimeException failure) {
            errors.caught("voice", call.sid(), failure);
        }
        return twiml(replies.goodbye());
    }

    private void leave(Business business, CallForm call) {
        deliveries.each(business.id(), () -> streams.left(business, call));
    }

    private static ResponseEntity<String> twiml(String document) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/xml;charset=UTF-8"))
                .body(document);
    }
}

package dev.frontdesk.channel.twilio.voice;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.channel.twilio.Deliveries;
import dev.frontdesk.channel.twilio.Party;
import dev.frontdesk.channel.twilio.TwilioForm;
import dev.frontdesk.channel.twilio.WebhookErrors;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Incoming;
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

    /// The event of a call's first webhook.
    static final String ARRIVAL = "voice";

    private final Businesses businesses;
    private final Desk desk;
    private final Deliveries deliveries;
    private final VoiceReplies replies;
    private final WebhookErrors errors;

    public VoiceController(
            Businesses businesses, Desk desk, Deliveries deliveries, VoiceReplies replies, WebhookErrors errors) {
        this.businesses = businesses;
        this.desk = desk;
        this.deliveries = deliveries;
        this.replies = replies;
        this.errors = errors;
    }

    /// The call came in.
    @PostMapping({"/twilio/voice", "/webhook/voice", "/api/twilio/voice"})
    ResponseEntity<String> voice(@RequestAttribute(TwilioForm.ATTRIBUTE) TwilioForm form) {
        return turn(CallForm.of(form), ARRIVAL, new Incoming.Arrived());
    }

    /// The caller spoke, pressed keys, or did neither in time.
    ///
    /// @param turn the reply that was being listened after
    @PostMapping("/twilio/voice/collect")
    ResponseEntity<String> collect(@RequestAttribute(TwilioForm.ATTRIBUTE) TwilioForm form, @RequestParam int turn) {
        var call = CallForm.of(form);
        return turn(call, event(turn), call.heard());
    }

    /// Twilio came to the end of what it was told, a transfer ended, or another address failed.
    ///
    /// A turn has one answer whichever way it ends: when the answer to it was committed but got lost on
    /// its way, this is where it is heard.
    @PostMapping("/twilio/voice/next")
    ResponseEntity<String> next(
            @RequestAttribute(TwilioForm.ATTRIBUTE) TwilioForm form,
            @RequestParam(required = false) @Nullable Integer turn) {
        var call = CallForm.of(form);
        return switch (call.transfer()) {
            case NONE -> goOn(call, call.failedEvent().orElse(event(turn)));
            case ANSWERED -> answered(call);
            case UNANSWERED -> turn(call, turn == null ? null : "transfer:" + turn, new Incoming.TransferFailed());
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

    /// When not even the first webhook was answered, the call begins here.
    private ResponseEntity<String> goOn(CallForm call, @Nullable String event) {
        return turn(call, event, ARRIVAL.equals(event) ? new Incoming.Arrived() : call.heard());
    }

    /// @param event null when nothing tells this webhook from another of the call
    private ResponseEntity<String> turn(CallForm call, @Nullable String event, Incoming incoming) {
        Business business = null;
        try {
            business = businesses.byNumber(call.to()).orElse(null);
            return twiml(business == null ? replies.noBusiness() : answer(business, call, event, incoming));
        } catch (RuntimeException failure) {
            errors.caught("voice", call.sid(), failure);
            return twiml(
                    incoming instanceof Incoming.TransferFailed
                            ? replies.callAgain(business)
                            : replies.trouble(business));
        }
    }

    private String answer(Business business, CallForm call, @Nullable String event, Incoming incoming) {
        return deliveries.once(business.id(), event == null ? null : call.sid() + ":" + event, () -> {
            var party = Party.number(call.from()).orElse(null);
            return replies.say(business, desk.turn(business, call.key(), party, incoming));
        });
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
        deliveries.each(business.id(), () -> desk.left(business, call.key()));
    }

    private static @Nullable String event(@Nullable Integer turn) {
        return turn == null ? null : "turn:" + turn;
    }

    private static ResponseEntity<String> twiml(String document) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/xml;charset=UTF-8"))
                .body(document);
    }
}

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
import java.util.function.Supplier;
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
        return answer(call, replies::trouble, business -> switch (point) {
            case Point.Arrival _ -> once(business, call, point.event(), () -> arrival(business, call));
            case Point.Turn _, Point.Anywhere _ -> turn(business, call, point.event(), call.heard());
            case Point.Stream(var attempt) ->
                once(business, call, point.event(), () -> streams.next(business, call, attempt));
        });
    }

    private ResponseEntity<String> transferFailed(CallForm call, Point point) {
        return answer(
                call,
                replies::callAgain,
                business -> turn(business, call, point.transferEvent(), new Incoming.TransferFailed()));
    }

    private String arrival(Business business, CallForm call) {
        return streams.connect(business, call)
                .orElseGet(() ->
                        replies.say(business, desk.turn(business, call.key(), party(call), new Incoming.Arrived())));
    }

    /// Readied before the transaction, so that none waits for a model.
    private String turn(Business business, CallForm call, @Nullable String event, Incoming incoming) {
        var party = party(call);
        try (var prepared = desk.prepare(business, call.key(), party, name(call, event), incoming)) {
            return once(
                    business,
                    call,
                    event,
                    () -> replies.say(business, desk.turn(business, call.key(), party, prepared)));
        }
    }

    private static @Nullable String party(CallForm call) {
        return Party.number(call.from()).orElse(null);
    }

    private String once(Business business, CallForm call, @Nullable String event, Supplier<String> act) {
        return deliveries.once(business.id(), name(call, event), act);
    }

    /// @param event null when nothing tells this webhook from another of the call
    private static @Nullable String name(CallForm call, @Nullable String event) {
        return event == null ? null : call.sid() + ":" + event;
    }

    /// @param trouble what to answer when something broke; the business is null when it broke before it was
    ///     known
    private ResponseEntity<String> answer(
            CallForm call, Function<@Nullable Business, String> trouble, Function<Business, String> act) {
        Business business = null;
        try {
            business = businesses.byNumber(call.to()).orElse(null);
            return twiml(business == null ? replies.noBusiness() : act.apply(business));
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

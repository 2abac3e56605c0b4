package dev.frontdesk.channel.twilio.sms;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.channel.twilio.Deliveries;
import dev.frontdesk.channel.twilio.Party;
import dev.frontdesk.channel.twilio.TwilioForm;
import dev.frontdesk.channel.twilio.WebhookErrors;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Incoming;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/// A text message came in. A message delivered twice is answered twice but acted on once.
@RestController
public final class SmsController {

    private final Businesses businesses;
    private final Desk desk;
    private final Deliveries deliveries;
    private final WebhookErrors errors;

    public SmsController(Businesses businesses, Desk desk, Deliveries deliveries, WebhookErrors errors) {
        this.businesses = businesses;
        this.desk = desk;
        this.deliveries = deliveries;
        this.errors = errors;
    }

    @PostMapping({"/twilio/sms", "/webhook/sms"})
    ResponseEntity<String> sms(@RequestAttribute(TwilioForm.ATTRIBUTE) TwilioForm form) {
        var sid = form.sid("MessageSid");
        var text = new TextMessage(
                form.required("From"),
                form.get("Body").orElse(""),
                form.get("OptOutType").orElse(null));
        var to = form.required("To");
        Business business = null;
        try {
            business = businesses.byNumber(to).orElse(null);
            return twiml(business == null ? SmsReplies.noBusiness() : answer(business, sid, text));
        } catch (RuntimeException failure) {
            errors.caught("sms", sid, failure);
            return twiml(SmsReplies.trouble(language(business)));
        }
    }

    private String answer(Business business, String sid, TextMessage text) {
        if (text.forTwilio()) {
            return deliveries.once(business.id(), sid, () -> subscription(business, text));
        }
        if (text.body().isEmpty()) {
            return deliveries.once(business.id(), sid, () -> SmsReplies.wordsOnly(business.defaultLanguage()));
        }
        var party = Party.number(text.from()).orElse(null);
        var said = Incoming.Said.typed(text.body());
        try (var prepared = desk.prepare(business, key(text), party, sid, said)) {
            return deliveries.once(
                    business.id(), sid, () -> SmsReplies.write(desk.turn(business, key(text), party, prepared)));
        }
    }

    /// Twilio has answered a STOP, START or HELP itself; whoever stops is gone.
    private String subscription(Business business, TextMessage text) {
        if (text.stops()) {
            desk.left(business, key(text));
        }
        return SmsReplies.nothing();
    }

    private static ConversationKey key(TextMessage text) {
        return new ConversationKey(Channel.SMS, text.from());
    }

    private static Locale language(@Nullable Business business) {
        return Optional.ofNullable(business).map(Business::defaultLanguage).orElse(Locale.ENGLISH);
    }

    private static ResponseEntity<String> twiml(String document) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/xml;charset=UTF-8"))
                .body(document);
    }
}

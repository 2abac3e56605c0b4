package dev.frontdesk.simulator.live;

import dev.frontdesk.simulator.call.DialOutcome;
import dev.frontdesk.simulator.call.Leg;
import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.twilio.Webhook;
import dev.frontdesk.simulator.twilio.Webhooks;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/// One call's webhooks, one by one, as they stand. Used by one thread.
final class Telephone {

    private static final String CALLER = "+17805550399";

    private final DeskConnection desk;
    private final Webhooks webhooks;
    private final Leg leg;

    Telephone(DeskConnection desk, String business) {
        this.desk = desk;
        this.webhooks = new Webhooks(desk);
        var number = new Rest(desk).business(business).numbers().getFirst();
        this.leg = Leg.fresh(desk.address().accountSid(), CALLER, number);
    }

    /// @return TwiML
    String rings() {
        return send("/twilio/voice", "ringing");
    }

    /// As Twilio tells when the caller hangs up.
    void leaves() {
        send("/twilio/voice/status", "completed");
    }

    /// @return TwiML
    String asksWhatNext() {
        return send("/twilio/voice/next?stream=1", "completed");
    }

    void callsAndHangsUpAtOnce() {
        var call = new PhoneCall(webhooks, leg, DialOutcome.ANSWERED);
        if (!call.dial().isOver()) {
            call.begin(new Action.HangUp());
        }
    }

    String metrics() {
        var request = HttpRequest.newBuilder(URI.create(desk.address().url() + "/metrics"))
                .header("Authorization", "Bearer " + desk.address().token())
                .build();
        return new String(desk.send(request).body(), StandardCharsets.UTF_8);
    }

    private String send(String path, String status) {
        return webhooks.send(Webhook.fresh(desk.address().publicUrl() + path, "POST", form(status)))
                .body();
    }

    private SortedMap<String, String> form(String status) {
        var form = new TreeMap<String, String>();
        form.put("CallSid", leg.callSid());
        form.put("AccountSid", leg.accountSid());
        form.put("CallStatus", status);
        form.put("From", leg.from());
        form.put("To", leg.to());
        return form;
    }
}

package dev.frontdesk.simulator.call;

import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/// The telephone leg of a call: who phones whom, and the fields of every webhook about it.
///
/// @param from E.164, or what Twilio sends for a withheld number
/// @param to the business's number
public record Leg(String callSid, String accountSid, String from, String to) {

    public static Leg fresh(String accountSid, String from, String to) {
        var random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        return new Leg("CA" + HexFormat.of().formatHex(random), accountSid, from, to);
    }

    SortedMap<String, String> form(String callStatus) {
        var form = new TreeMap<String, String>();
        form.put("CallSid", callSid);
        form.put("AccountSid", accountSid);
        form.put("ApiVersion", "2010-04-01");
        form.put("Direction", "inbound");
        form.put("CallStatus", callStatus);
        form.put("From", from);
        form.put("Caller", from);
        form.put("To", to);
        form.put("Called", to);
        return form;
    }
}

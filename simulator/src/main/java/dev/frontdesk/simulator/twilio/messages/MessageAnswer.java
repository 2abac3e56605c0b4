package dev.frontdesk.simulator.twilio.messages;

import dev.frontdesk.simulator.desk.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What Twilio answers, as its published description says.
record MessageAnswer(int status, String body) {

    private static final String DATE = "Fri, 20 Nov 2026 16:00:00 +0000";

    static MessageAnswer created(String account, int number, SentText text) {
        var sid = "SM%032x".formatted(number);
        var uri = "/2010-04-01/Accounts/" + account + "/Messages/" + sid;
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("sid", sid);
        fields.put("account_sid", account);
        fields.put("messaging_service_sid", null);
        fields.put("from", text.from());
        fields.put("to", text.to());
        fields.put("body", text.body());
        fields.put("status", "queued");
        fields.put("direction", "outbound-api");
        fields.put("num_segments", "1");
        fields.put("num_media", "0");
        fields.put("date_created", DATE);
        fields.put("date_updated", DATE);
        fields.put("date_sent", null);
        fields.put("price", null);
        fields.put("price_unit", "USD");
        fields.put("error_code", null);
        fields.put("error_message", null);
        fields.put("api_version", "2010-04-01");
        fields.put("uri", uri + ".json");
        fields.put("subresource_uris", Map.of("media", uri + "/Media.json"));
        return new MessageAnswer(201, Json.MAPPER.writeValueAsString(fields));
    }

    static MessageAnswer refused(int status, int code, String message) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("code", code);
        fields.put("message", message);
        fields.put("more_info", "https://www.twilio.com/docs/errors/" + code);
        fields.put("status", status);
        return new MessageAnswer(status, Json.MAPPER.writeValueAsString(fields));
    }
}

package dev.frontdesk.simulator.line;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Twilio's messages to a server, with all the fields it documents; numbers are strings. Used by one thread.
final class Wire {

    private static final String INBOUND = "inbound";

    private final StreamOrder order;
    private final String streamSid;
    private long sequence;
    private long chunk;

    Wire(StreamOrder order, String streamSid) {
        this.order = order;
        this.streamSid = streamSid;
    }

    static String connected() {
        return json(Map.of("event", "connected", "protocol", "Call", "version", "1.0.0"));
    }

    String start() {
        var start = new LinkedHashMap<String, Object>();
        start.put("accountSid", order.accountSid());
        start.put("streamSid", streamSid);
        start.put("callSid", order.callSid());
        start.put("tracks", List.of(INBOUND));
        start.put("mediaFormat", Map.of("encoding", "audio/x-mulaw", "sampleRate", 8000, "channels", 1));
        start.put("customParameters", order.parameters());
        return message("start", start);
    }

    /// By hand: fifty a second on each line.
    String media(byte[] frame, long timestamp) {
        return "{\"event\":\"media\",\"sequenceNumber\":\"" + ++sequence + "\",\"media\":{\"track\":\"" + INBOUND
                + "\",\"chunk\":\"" + ++chunk + "\",\"timestamp\":\"" + timestamp + "\",\"payload\":\""
                + Base64.getEncoder().encodeToString(frame) + "\"},\"streamSid\":\"" + streamSid + "\"}";
    }

    String dtmf(char digit) {
        return message("dtmf", Map.of("track", "inbound_track", "digit", String.valueOf(digit)));
    }

    String mark(String name) {
        return message("mark", Map.of("name", name));
    }

    String stop() {
        return message("stop", Map.of("accountSid", order.accountSid(), "callSid", order.callSid()));
    }

    private String message(String event, Map<String, Object> content) {
        var message = new LinkedHashMap<String, Object>();
        message.put("event", event);
        message.put("sequenceNumber", String.valueOf(++sequence));
        message.put(event, content);
        message.put("streamSid", streamSid);
        return json(message);
    }

    private static String json(Map<String, Object> message) {
        return ServerMessage.JSON.writeValueAsString(message);
    }
}

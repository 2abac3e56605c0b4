package dev.frontdesk.channel.twilio.stream;

import java.nio.charset.StandardCharsets;

/// Messages as Twilio writes them.
final class Written {

    static final String CONNECTED = "{\"event\":\"connected\",\"protocol\":\"Call\",\"version\":\"1.0.0\"}";
    static final String START = start("tok-1", "audio/x-mulaw");
    static final String STOP = "{\"event\":\"stop\",\"sequenceNumber\":\"5\",\"stop\":{\"accountSid\":\"AC1\","
            + "\"callSid\":\"CA1\"},\"streamSid\":\"MZ1\"}";
    static final String KEY = "{\"event\":\"dtmf\",\"streamSid\":\"MZ1\",\"sequenceNumber\":\"5\","
            + "\"dtmf\":{\"track\":\"inbound_track\",\"digit\":\"#\"}}";
    static final String MARK =
            "{\"event\":\"mark\",\"sequenceNumber\":\"4\",\"streamSid\":\"MZ1\",\"mark\":{\"name\":\"m \\u00e9\"}}";

    private Written() {}

    static String start(String token, String encoding) {
        return "{\"event\":\"start\",\"sequenceNumber\":\"1\",\"start\":{\"accountSid\":\"AC1\",\"streamSid\":\"MZ1\","
                + "\"callSid\":\"CA1\",\"tracks\":[\"inbound\"],\"mediaFormat\":{\"encoding\":\"" + encoding
                + "\",\"sampleRate\":8000,\"channels\":1},\"customParameters\":{\"token\":\"" + token
                + "\"}},\"streamSid\":\"MZ1\"}";
    }

    static String media(String payload) {
        return "{\"event\":\"media\",\"sequenceNumber\":\"3\",\"media\":{\"track\":\"inbound\",\"chunk\":\"1\","
                + "\"timestamp\":\"5\",\"payload\":\"" + payload + "\"},\"streamSid\":\"MZ1\"}";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

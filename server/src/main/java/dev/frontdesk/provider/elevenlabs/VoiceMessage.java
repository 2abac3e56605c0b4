package dev.frontdesk.provider.elevenlabs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A message of ElevenLabs, read without a tree. Its audio stays where it lies in the message, unless it is
/// written in an unusual way. What is missing is empty.
final class VoiceMessage {

    private static final boolean[] BASE64 = new boolean[256];

    static {
        for (byte each : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
                .getBytes(StandardCharsets.US_ASCII)) {
            BASE64[each] = true;
        }
    }

    private final byte[] message;
    private final int offset;
    private final int end;
    private String context = "";
    private String error = "";
    private boolean last;
    private byte[] audio = {};
    private int start;
    private int length;
    private String text = "";
    private List<Integer> times = List.of();

    private VoiceMessage(byte[] message, int offset, int length) {
        this.message = message;
        this.offset = offset;
        this.end = offset + length;
    }

    /// @throws JacksonException when it is no JSON
    /// @throws IllegalArgumentException when it is not an object, or its audio is not base64
    static VoiceMessage read(byte[] message, int offset, int length) {
        var read = new VoiceMessage(message, offset, length);
        try (var parser = JsonMapper.shared().createParser(message, offset, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not an object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                parser.nextToken();
                read.field(name, parser);
            }
        }
        return read;
    }

    private void field(String name, JsonParser parser) {
        switch (name) {
            case "audio" -> audio(parser);
            case "contextId", "context_id" -> context = string(parser);
            case "isFinal", "is_final" -> last = parser.currentToken() == JsonToken.VALUE_TRUE;
            case "error" -> error = parser.currentToken() == JsonToken.VALUE_STRING ? string(parser) : "unnamed";
            case "alignment" -> alignment(parser);
            default -> parser.skipChildren();
        }
    }

    private static String string(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        parser.skipChildren();
        return "";
    }

    /// The parser has not decoded the string yet, and need not when it is plain.
    private void audio(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            parser.skipChildren();
            return;
        }
        int quote = offset + (int) parser.currentTokenLocation().getByteOffset();
        int at = quote + 1;
        while (at < end && BASE64[message[at] & 0xff]) {
            at++;
        }
        boolean plain = message[quote] == '"' && at < end && message[at] == '"' && (at - quote - 1) % 4 == 0;
        if (plain) {
            audio = message;
            start = quote + 1;
            length = at - start;
        } else {
            var decoded = Base64.getDecoder().decode(parser.getString().getBytes(StandardCharsets.ISO_8859_1));
            audio = Base64.getEncoder().encode(decoded);
            start = 0;
            length = audio.length;
        }
    }

    private void alignment(JsonParser parser) {
        JsonNode alignment = parser.readValueAsTree();
        var chars = alignment.path("chars");
        var starts = alignment.path("charStartTimesMs");
        var said = new StringBuilder();
        var moments = new ArrayList<Integer>();
        for (int letter = 0; letter < chars.size(); letter++) {
            said.append(chars.path(letter).asString(""));
            int moment = starts.path(letter).asInt(0);
            while (moments.size() < said.length()) {
                moments.add(moment);
            }
        }
        text = said.toString();
        times = moments;
    }

    /// Which of our contexts it is about.
    String context() {
        return context;
    }

    /// The name of an error; empty for none.
    String error() {
        return error;
    }

    /// Whether nothing of the context comes after it.
    boolean isLast() {
        return last;
    }

    byte[] audio() {
        return audio;
    }

    int start() {
        return start;
    }

    /// Of the audio; 0 for none.
    int length() {
        return length;
    }

    /// The bytes that the audio is once decoded.
    int bytes() {
        int padding = 0;
        while (padding < Math.min(2, length) && audio[start + length - 1 - padding] == '=') {
            padding++;
        }
        return length / 4 * 3 - padding;
    }

    /// The words that this audio says, as they were given.
    String text() {
        return text;
    }

    /// When each character of the text begins, in milliseconds from the beginning of this audio.
    List<Integer> times() {
        return times;
    }
}

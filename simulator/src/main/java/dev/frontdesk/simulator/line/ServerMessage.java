package dev.frontdesk.simulator.line;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a server may send on a stream: media, mark, clear. All else is [Wrong], Twilio's error 31924.
///
/// Source: Twilio's "Media Streams: WebSocket messages".
sealed interface ServerMessage {

    /// Mu-law, any length but none.
    final class Media implements ServerMessage {

        private final byte[] audio;

        Media(byte[] audio) {
            this.audio = audio;
        }

        byte[] audio() {
            return audio;
        }
    }

    record Mark(String name) implements ServerMessage {}

    record Clear() implements ServerMessage {}

    record Wrong(String why) implements ServerMessage {}

    JsonMapper JSON = JsonMapper.builder().build();
    List<String> FILE_HEADERS = List.of("RIFF", "OggS", "ID3", "fLaC", ".snd");

    static ServerMessage read(String text, String streamSid) {
        try {
            var json = JSON.readTree(text);
            if (!json.isObject()) {
                return wrong("not an object", text);
            }
            if (!json.path("streamSid").asString("").equals(streamSid)) {
                return wrong("streamSid is not this stream's", text);
            }
            return switch (json.path("event").asString("")) {
                case "media" -> media(json, text);
                case "mark" -> mark(json, text);
                case "clear" -> excess(json, Set.of("event", "streamSid")) ? wrong("unknown key", text) : new Clear();
                default -> wrong("unknown event", text);
            };
        } catch (JacksonException notJson) {
            return wrong("not JSON", text);
        }
    }

    private static ServerMessage media(JsonNode json, String text) {
        var media = json.path("media");
        if (excess(json, Set.of("event", "streamSid", "media")) || excess(media, Set.of("payload"))) {
            return wrong("unknown key", text);
        }
        var audio = decoded(media.path("payload"));
        if (audio == null || audio.length == 0) {
            return wrong("payload is not base64 of audio", text);
        }
        var head = new String(Arrays.copyOf(audio, Math.min(4, audio.length)), StandardCharsets.ISO_8859_1);
        return FILE_HEADERS.stream().anyMatch(head::startsWith)
                ? wrong("payload begins with a file's header", text)
                : new Media(audio);
    }

    private static ServerMessage mark(JsonNode json, String text) {
        var mark = json.path("mark");
        if (excess(json, Set.of("event", "streamSid", "mark")) || excess(mark, Set.of("name"))) {
            return wrong("unknown key", text);
        }
        var name = mark.path("name");
        return name.isString() && !name.asString().isEmpty()
                ? new Mark(name.asString())
                : wrong("mark without a name", text);
    }

    private static byte @Nullable [] decoded(JsonNode payload) {
        try {
            return payload.isString() ? Base64.getDecoder().decode(payload.asString()) : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static boolean excess(JsonNode json, Set<String> keys) {
        return !keys.containsAll(json.propertyNames());
    }

    private static Wrong wrong(String why, String text) {
        var shown = text.length() > 120 ? text.substring(0, 120) + "…" : text;
        return new Wrong("31924 Stream - WebSocket - Protocol Error: " + why + ": " + shown);
    }
}

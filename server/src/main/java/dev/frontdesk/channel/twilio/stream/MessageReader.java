package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.audio.Base64Frames;
import dev.frontdesk.call.CallStart;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads Twilio's messages as JSON, whatever their shape. Safe for use by many threads.
final class MessageReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,200}");
    private static final Pattern KEY = Pattern.compile("[0-9*#A-D]");
    private static final int LONGEST_TYPE = 32;

    private final JsonMapper json;

    MessageReader(JsonMapper json) {
        this.json = json;
    }

    /// Takes what it does not know; nothing may follow a message.
    static JsonMapper json() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /// @throws BrokenStream when it is none of Twilio's, or says what a line must not
    StreamMessage read(byte[] bytes, int offset, int length) {
        var message = tree(bytes, offset, length);
        String type = message.path("event").stringValue("");
        return switch (type) {
            case "connected" -> new StreamMessage.Connected();
            case "start" -> start(message.path("start"), message.path("streamSid"));
            case "media" -> media(message.path("media"));
            case "dtmf" -> key(message.path("dtmf"));
            case "mark" ->
                new StreamMessage.Mark(message.path("mark").path("name").stringValue(""));
            case "stop" -> new StreamMessage.Stop();
            case "" -> throw new BrokenStream(Breach.BAD_JSON);
            default -> new StreamMessage.Unknown(type.substring(0, Math.min(type.length(), LONGEST_TYPE)));
        };
    }

    private JsonNode tree(byte[] bytes, int offset, int length) {
        try {
            return json.readTree(bytes, offset, length);
        } catch (JacksonException _) {
            throw new BrokenStream(Breach.BAD_JSON);
        }
    }

    private static StreamMessage start(JsonNode start, JsonNode outerStream) {
        String call = start.path("callSid").stringValue("");
        String stream = start.path("streamSid").stringValue(outerStream.stringValue(""));
        if (!NAME.matcher(call).matches() || !NAME.matcher(stream).matches()) {
            throw new BrokenStream(Breach.BAD_START);
        }
        if (!isTelephone(start.path("mediaFormat"))) {
            throw new BrokenStream(Breach.BAD_FORMAT);
        }
        String token = start.path("customParameters").path("token").stringValue("");
        if (!TOKEN.matcher(token).matches()) {
            throw new BrokenStream(Breach.NO_TOKEN);
        }
        return new StreamMessage.Start(new CallStart(call, stream, token));
    }

    private static boolean isTelephone(JsonNode format) {
        return format.isMissingNode()
                || (format.path("encoding").stringValue("").equals("audio/x-mulaw")
                        && format.path("sampleRate").asInt(0) == 8000
                        && format.path("channels").asInt(0) == 1);
    }

    private static StreamMessage media(JsonNode media) {
        if (!media.path("track").stringValue("inbound").equals("inbound")) {
            throw new BrokenStream(Breach.WRONG_TRACK);
        }
        String base64 = media.path("payload").stringValue("");
        byte[] letters = base64.getBytes(StandardCharsets.UTF_8);
        if (letters.length == 0 || !Base64Frames.isWhole(letters, 0, letters.length)) {
            throw new BrokenStream(Breach.BAD_AUDIO);
        }
        return new StreamMessage.Media(base64);
    }

    private static StreamMessage key(JsonNode dtmf) {
        String digit = dtmf.path("digit").stringValue("");
        return KEY.matcher(digit).matches()
                ? new StreamMessage.Key(digit.charAt(0))
                : new StreamMessage.Unknown("dtmf without digit");
    }
}

package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.aws.OutputEvent.Began;
import dev.frontdesk.provider.aws.OutputEvent.Ended;
import dev.frontdesk.provider.aws.OutputEvent.Part;
import dev.frontdesk.provider.aws.OutputEvent.Sound;
import dev.frontdesk.provider.aws.OutputEvent.Stop;
import dev.frontdesk.provider.aws.OutputEvent.ToolUse;
import dev.frontdesk.provider.aws.OutputEvent.Unknown;
import dev.frontdesk.provider.aws.OutputEvent.Words;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads Nova Sonic's events. Fields that the protocol does not need are not missed.
final class OutputEventReader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OutputEventReader() {}

    /// @throws JacksonException when it is no JSON
    /// @throws IllegalArgumentException when it is JSON of another kind
    static OutputEvent read(byte[] json) {
        var message = JSON.readTree(json);
        if (message == null || !message.isObject()) {
            throw new IllegalArgumentException("not an object");
        }
        var named = message.path("event").properties().iterator();
        if (!named.hasNext()) {
            return new Unknown("");
        }
        var event = named.next();
        return read(event.getKey(), event.getValue());
    }

    private static OutputEvent read(String type, JsonNode event) {
        var block = text(event, "contentId");
        return switch (type) {
            case "audioOutput" -> new Sound(block, text(event, "content").getBytes(StandardCharsets.ISO_8859_1));
            case "textOutput" -> new Words(block, text(event, "content"));
            case "contentStart" ->
                new Began(block, part(event), text(event, "role").equals("USER"), isPlanned(event));
            case "contentEnd" -> new Ended(block, part(event), stop(event));
            case "toolUse" -> new ToolUse(text(event, "toolUseId"), text(event, "toolName"), text(event, "content"));
            case "completionEnd" -> new OutputEvent.CompletionEnded();
            case "completionStart", "usageEvent" -> new OutputEvent.Irrelevant();
            default -> new Unknown(type);
        };
    }

    /// The stage is JSON within a string of JSON.
    private static boolean isPlanned(JsonNode event) {
        return text(event, "additionalModelFields").contains("SPECULATIVE");
    }

    private static Part part(JsonNode event) {
        return switch (text(event, "type")) {
            case "TEXT" -> Part.TEXT;
            case "AUDIO" -> Part.AUDIO;
            case "TOOL" -> Part.TOOL;
            default -> Part.OTHER;
        };
    }

    private static Stop stop(JsonNode event) {
        return switch (text(event, "stopReason")) {
            case "END_TURN" -> Stop.END_TURN;
            case "INTERRUPTED" -> Stop.INTERRUPTED;
            case "TOOL_USE" -> Stop.TOOL_USE;
            default -> Stop.PARTIAL_TURN;
        };
    }

    private static String text(JsonNode event, String field) {
        return event.path(field).asString("");
    }
}

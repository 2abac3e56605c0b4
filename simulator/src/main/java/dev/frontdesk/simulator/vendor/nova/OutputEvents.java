package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Line;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/// The events that a session sends, with the names all of them carry. Used by the stream's thread.
final class OutputEvents {

    private static final int RATE = 8_000;

    private final Line line;
    private final String session = UUID.randomUUID().toString();
    private final String completion = UUID.randomUUID().toString();
    private String prompt = "";
    private boolean begun;

    OutputEvents(Line line) {
        this.line = line;
    }

    void prompt(String name) {
        prompt = name;
    }

    /// A block of words from its start to its end.
    void text(String role, String stage, String text, String reason) {
        var block = newBlock();
        begin(
                block,
                "TEXT",
                role,
                "additionalModelFields",
                "{\"generationStage\":\"" + stage + "\"}",
                "textOutputConfiguration",
                Map.of("mediaType", "text/plain"));
        send("textOutput", "contentId", block, "role", role, "content", text);
        end(block, "TEXT", reason);
    }

    /// @return the block's name
    String beginSound() {
        var block = newBlock();
        var sound = Fields.of(
                "mediaType",
                "audio/lpcm",
                "sampleRateHertz",
                RATE,
                "sampleSizeBits",
                16,
                "encoding",
                "base64",
                "channelCount",
                1);
        begin(block, "AUDIO", "ASSISTANT", "audioOutputConfiguration", sound);
        return block;
    }

    void sound(String block, byte[] linear) {
        var content = Base64.getEncoder().encodeToString(linear);
        send("audioOutput", "contentId", block, "role", "ASSISTANT", "content", content);
    }

    void toolUse(String call, String name, String arguments) {
        var block = newBlock();
        begin(block, "TOOL", "TOOL", "toolUseOutputConfiguration", Map.of("mediaType", "application/json"));
        send("toolUse", "contentId", block, "role", "TOOL", "content", arguments, "toolName", name, "toolUseId", call);
        end(block, "TOOL", "TOOL_USE");
    }

    void end(String block, String type, String reason) {
        send("contentEnd", "contentId", block, "stopReason", reason, "type", type);
    }

    void usage() {
        var tokens = Map.of("speechTokens", 10, "textTokens", 5);
        var both = Map.of("input", tokens, "output", tokens);
        send(
                "usageEvent",
                "details",
                Map.of("delta", both, "total", both),
                "totalInputTokens",
                15,
                "totalOutputTokens",
                15,
                "totalTokens",
                30);
    }

    void completionEnd() {
        if (begun) {
            send("completionEnd", "stopReason", "END_TURN");
        }
    }

    private void begin(String block, String type, String role, Object... more) {
        if (!begun) {
            begun = true;
            send("completionStart");
        }
        var fields = new Object[more.length + 6];
        System.arraycopy(new Object[] {"contentId", block, "type", type, "role", role}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        send("contentStart", fields);
    }

    private void send(String type, Object... more) {
        var fields = Fields.of("sessionId", session, "promptName", prompt, "completionId", completion);
        fields.putAll(Fields.of(more));
        line.send(type, Map.of("event", Map.of(type, fields)));
    }

    private static String newBlock() {
        return UUID.randomUUID().toString();
    }
}

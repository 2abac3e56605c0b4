package dev.frontdesk.simulator.vendor.elevenlabs;

import dev.frontdesk.simulator.vendor.Fields;
import dev.frontdesk.simulator.vendor.Line;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Who may speak and for how long it is waited: the key, if it comes with the first message, and the inactivity
/// timeout. Used by the connection's thread.
final class Attention {

    private static final int POLICY = 1008;
    private static final int NORMAL = 1000;

    private final Line line;
    private final VoiceSettings settings;
    private boolean authorized;
    private int messages;

    Attention(Line line, VoiceSettings settings) {
        this.line = line;
        this.settings = settings;
        authorized = settings.authorized();
        watch();
    }

    /// @param message null for one that is not known
    /// @return whether it is to be acted upon
    boolean accepts(String raw, @Nullable JsonNode message) {
        messages++;
        watch();
        line.received("text");
        if (message == null) {
            return refuse("invalid_message", "'" + raw + "' is no message of this socket");
        }
        authorized |= settings.key().equals(message.path("xi-api-key").asString(""))
                || settings.key().equals(message.path("xi_api_key").asString(""));
        return authorized || refuse("authorization_required", "Neither the handshake nor the message has the key");
    }

    void end() {
        line.close(NORMAL, "");
    }

    private void watch() {
        var seen = messages;
        line.after(settings.inactivity(), () -> {
            if (seen == messages) {
                refuse(
                        "input_timeout_exceeded",
                        "No text within " + settings.inactivity().toSeconds() + " seconds");
            }
        });
    }

    private boolean refuse(String error, String message) {
        line.violation(error + ": " + message);
        line.send("error", Fields.of("message", message, "error", error, "code", POLICY));
        line.close(POLICY, message.substring(0, Math.min(100, message.length())));
        return false;
    }
}

package dev.frontdesk.simulator.vendor.elevenlabs;

import dev.frontdesk.simulator.socket.Guest;
import dev.frontdesk.simulator.vendor.Line;

/// A connection to `stream-input`: begun by a blank, ended by an empty text. Used by the connection's thread.
final class SingleSession implements Guest {

    private final Line line;
    private final ClientMessages messages;
    private final Attention attention;
    private final Voice voice;
    private boolean begun;

    SingleSession(Line line, ClientMessages messages, VoiceSettings settings) {
        this.line = line;
        this.messages = messages;
        attention = new Attention(line, settings);
        voice = new Voice(line, settings, null);
    }

    @Override
    public void text(String raw) {
        var message = messages.single(raw);
        if (!attention.accepts(raw, message) || message == null) {
            return;
        }
        var text = message.path("text").asString("");
        if (!begun && !text.equals(" ")) {
            line.violation("the first text must be one blank, not '" + text + "'");
        }
        begun = true;
        if (text.isEmpty()) {
            voice.flush();
            voice.finish(attention::end);
            return;
        }
        voice.say(text);
        if (message.path("flush").asBoolean(false)
                || message.path("try_trigger_generation").asBoolean(false)) {
            voice.flush();
        }
    }

    @Override
    public void binary(byte[] message) {
        attention.accepts("a binary message", null);
    }
}

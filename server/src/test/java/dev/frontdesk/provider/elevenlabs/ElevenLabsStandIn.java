package dev.frontdesk.provider.elevenlabs;

import dev.frontdesk.call.Timers;
import dev.frontdesk.provider.ScriptedVendor;
import dev.frontdesk.provider.ScriptedVendor.Line;
import dev.frontdesk.provider.ScriptedVendor.Script;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.speech.TextToSpeechContract;
import dev.frontdesk.web.socket.SocketClient;
import java.net.URI;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// ElevenLabs, played: speaks what it is given in two pieces, and ends a context when that is closed.
record ElevenLabsStandIn(ScriptedVendor vendor, Timers timers, SocketClient sockets)
        implements TextToSpeechContract.StandIn {

    static final ElevenLabsOptions IMPATIENT = new ElevenLabsOptions(
            "eleven_flash_v2_5", "rachel", Duration.ofSeconds(1), Duration.ofMillis(500), Duration.ofMillis(300));

    static ElevenLabsStandIn speaking(Timers timers, SocketClient sockets) {
        return new ElevenLabsStandIn(new ScriptedVendor(new Speaker()), timers, sockets);
    }

    /// Says what a test has it say.
    static ElevenLabsStandIn silent(Timers timers, SocketClient sockets) {
        return new ElevenLabsStandIn(new ScriptedVendor(new Script() {}), timers, sockets);
    }

    private static final class Speaker implements Script {

        @Override
        public void text(Line line, JsonNode message) {
            var context = message.path("context_id").asString("");
            if (message.path("flush").asBoolean(false)) {
                var words = message.path("text").stringValue();
                int half = words.length() / 2;
                line.tell(Spoken.audio(context, 1_600, words.substring(0, half)));
                line.tell(Spoken.audio(context, 2_401, words.substring(half)));
            } else if (message.path("close_context").asBoolean(false)) {
                line.tell(Spoken.last(context));
            }
        }
    }

    private ElevenLabsVoice at(URI uri) {
        return new ElevenLabsVoice(new ElevenLabsAccount("sesame", uri), IMPATIENT, sockets, timers);
    }

    @Override
    public TextToSpeech voice() {
        return at(vendor.uri());
    }

    @Override
    public TextToSpeech unreachable() {
        return at(URI.create("ws://127.0.0.1:1"));
    }

    @Override
    public TextToSpeech stalled() {
        vendor.stall();
        return voice();
    }

    @Override
    public void close() {
        vendor.close();
    }
}

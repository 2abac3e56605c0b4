package dev.frontdesk.provider.deepgram;

import dev.frontdesk.call.Timers;
import dev.frontdesk.provider.ScriptedVendor;
import dev.frontdesk.provider.ScriptedVendor.Line;
import dev.frontdesk.provider.ScriptedVendor.Script;
import dev.frontdesk.speech.SpeechToText;
import dev.frontdesk.speech.SpeechToTextContract;
import dev.frontdesk.web.socket.SocketClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// Deepgram, played.
record DeepgramStandIn(
        ScriptedVendor vendor, Timers timers, SocketClient sockets, boolean flux, DeepgramOptions options)
        implements SpeechToTextContract.StandIn {

    static final DeepgramOptions IMPATIENT = new DeepgramOptions(
            DeepgramOptions.Engine.AUTOMATIC, Duration.ofSeconds(1), Duration.ofMillis(300), Duration.ofSeconds(1));

    static DeepgramStandIn nova(Timers timers, SocketClient sockets) {
        return new DeepgramStandIn(new ScriptedVendor(new Script() {}), timers, sockets, false, IMPATIENT);
    }

    static DeepgramStandIn flux(Timers timers, SocketClient sockets) {
        var greeting = new Script() {
            @Override
            public void opened(Line line) {
                line.tell(Said.connected());
            }
        };
        return new DeepgramStandIn(new ScriptedVendor(greeting), timers, sockets, true, IMPATIENT);
    }

    /// The socket that was opened last.
    Line line() throws InterruptedException {
        return vendor.newest().orElseThrow();
    }

    private SpeechToText at(URI uri) {
        Function<Deepgram, SpeechToText> choice = flux ? Deepgram::flux : Deepgram::nova;
        return choice.apply(new Deepgram(new DeepgramAccount("sesame", uri), options, sockets, timers));
    }

    @Override
    public SpeechToText recogniser() {
        return at(vendor.uri());
    }

    @Override
    public SpeechToText unreachable() {
        return at(URI.create("ws://127.0.0.1:1"));
    }

    @Override
    public void refuse() {
        vendor.refuse(401);
    }

    @Override
    public void die() {
        vendor.die();
    }

    @Override
    public void say(String words, SpeechToTextContract.Line line) throws Exception {
        for (int frame = 0; frame < 8; frame++) {
            line.hear(new byte[160]);
        }
        var messages = flux
                ? List.of(
                        Said.turn("Update", ""),
                        Said.turn("StartOfTurn", words),
                        Said.turn("Update", words),
                        Said.turn("EndOfTurn", words))
                : List.of(
                        Said.speechStarted(),
                        Said.results(words, false, false),
                        Said.results(words, true, true),
                        Said.utteranceEnd());
        vendor.newest().ifPresent(newest -> messages.forEach(newest::tell));
    }

    @Override
    public void close() {
        vendor.close();
    }
}

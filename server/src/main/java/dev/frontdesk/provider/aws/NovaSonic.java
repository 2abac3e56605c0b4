package dev.frontdesk.provider.aws;

import dev.frontdesk.call.Timers;
import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechSession;
import dev.frontdesk.speech.SpeechToSpeech;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/// Amazon Nova 2 Sonic. It takes linear samples only, so telephone audio is transcoded, and its streams belong to
/// AWS's library, so a frame changes threads once.
///
/// Nova tells of an interruption when it has stopped speaking by itself; of a caller who speaks while it is silent
/// it tells with the words. It cannot be told what the caller heard of it.
public final class NovaSonic implements SpeechToSpeech {

    private static final SpeechCapabilities CAPABILITIES =
            new SpeechCapabilities(NovaFaults.VENDOR, true, true, true, false);

    private final NovaStreams streams;
    private final NovaOptions options;
    private final Timers timers;
    private final LongSupplier nanoTime;
    private final Strangers strangers = new Strangers();

    /// @param nanoTime as `System.nanoTime` gives it
    public NovaSonic(NovaStreams streams, NovaOptions options, Timers timers, LongSupplier nanoTime) {
        this.streams = streams;
        this.options = options;
        this.timers = timers;
        this.nanoTime = nanoTime;
    }

    @Override
    public SpeechCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public SpeechSession open(SpeechRequest request, SpeechListener listener, Executor audioThread) {
        var session = new NovaSession(this, request, listener, audioThread);
        session.open();
        return session;
    }

    NovaStreams streams() {
        return streams;
    }

    NovaOptions options() {
        return options;
    }

    Timers timers() {
        return timers;
    }

    LongSupplier nanoTime() {
        return nanoTime;
    }

    Strangers strangers() {
        return strangers;
    }
}

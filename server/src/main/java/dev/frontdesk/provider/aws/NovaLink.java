package dev.frontdesk.provider.aws;

import dev.frontdesk.audio.MediaGaps;
import dev.frontdesk.call.Timers.Timer;
import dev.frontdesk.provider.Rotation;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// One session at Nova Sonic: opened, it stands by; begun, it hears. From then on it is never without audio, which
/// Nova would end it for. Audio thread only, except what the stream calls: events are read where they come in.
final class NovaLink implements NovaStreams.Listener, Wire, Rotation.Link {

    private static final Duration LOOK = Duration.ofMillis(200);

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Owner owner;
    private final NovaSonic vendor;
    private final Executor audioThread;
    private final InputEvents input = new InputEvents();
    private final AudioInput audioInput = new AudioInput(input.prompt(), input.audio());
    private final AudioOutput audioOutput = new AudioOutput();
    private final MediaGaps gaps;
    private @Nullable NovaStream stream;
    private @Nullable Timer deadline;
    private @Nullable Timer look;
    private long lastAudio;
    private boolean ready;
    private boolean begun;
    private boolean over;

    /// Hears from the link; nothing after [#lost].
    interface Owner {

        /// Bedrock has taken it.
        void ready(NovaLink link);

        /// @param event of sound: mu-law
        void event(NovaLink link, OutputEvent event);

        void lost(NovaLink link, SpeechFault fault);
    }

    NovaLink(Owner owner, NovaSonic vendor, Executor audioThread) {
        this.owner = owner;
        this.vendor = vendor;
        this.audioThread = audioThread;
        this.gaps = new MediaGaps(now());
    }

    void open(SpeechRequest request, long pauseMillis) {
        stream = vendor.streams().open(this);
        deadline = vendor.timers().after(vendor.options().deadline(), audioThread, this::tooLate);
        send(InputEvents.sessionStart(vendor.options(), pauseMillis));
        send(input.promptStart(vendor.options(), request));
    }

    /// Tells what it is for and what was said before, and hears from now on.
    void begin(String instructions, List<SpeechRequest.Past> history) {
        if (over || begun) {
            return;
        }
        begun = true;
        send(input.text("SYSTEM", instructions, false));
        history.forEach(past -> send(input.text(past.byCaller() ? "USER" : "ASSISTANT", past.text(), false)));
        send(input.audioStart());
        gaps.received(now());
        lookForGaps();
    }

    /// The caller is speaking right now.
    boolean hearsVoice() {
        return audioInput.hasVoice() && now() - lastAudio < LOOK.toMillis();
    }

    @Override
    public boolean isReady() {
        return ready && !over;
    }

    /// Drops it when Bedrock does not keep up.
    void audio(byte[] base64, int offset, int length) {
        if (begun && !over) {
            gaps.received(now());
            give(audioInput.event(base64, offset, length));
            lastAudio = now();
        }
    }

    private void give(byte[] event) {
        var open = stream;
        if (open != null && event.length > 0 && open.writable()) {
            open.send(event);
        }
    }

    private void lookForGaps() {
        if (over) {
            return;
        }
        int missing = gaps.missing(now());
        if (missing > 0) {
            give(audioInput.silence(missing));
        }
        look = vendor.timers().after(LOOK, audioThread, this::lookForGaps);
    }

    private long now() {
        return vendor.nanoTime().getAsLong() / NANOS_PER_MILLI;
    }

    @Override
    public void ask(String text) {
        send(input.text("USER", text, true));
    }

    @Override
    public void toolResult(String call, String result) {
        send(input.toolResult(call, result));
    }

    private void send(List<ObjectNode> events) {
        events.forEach(this::send);
    }

    private void send(ObjectNode event) {
        var open = stream;
        if (open != null && !over) {
            open.send(event.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void opened() {
        onAudioThread(this::taken);
    }

    private void taken() {
        if (!ready && !over) {
            ready = true;
            cancel(deadline);
            owner.ready(this);
        }
    }

    @Override
    public void event(byte[] json) {
        OutputEvent event;
        try {
            event = OutputEventReader.read(json);
            if (event instanceof OutputEvent.Sound sound) {
                event = new OutputEvent.Sound(sound.block(), audioOutput.telephone(sound.base64()));
            }
        } catch (JacksonException | IllegalArgumentException broken) {
            failed(NovaFaults.fault(Kind.PROTOCOL, "broken event"));
            return;
        }
        var read = event;
        onAudioThread(() -> {
            taken();
            if (!over) {
                owner.event(this, read);
            }
        });
    }

    @Override
    public void ended() {
        failed(NovaFaults.fault(Kind.UNREACHABLE, "ended"));
    }

    @Override
    public void failed(SpeechFault fault) {
        onAudioThread(() -> lose(fault));
    }

    private void tooLate() {
        if (!ready) {
            lose(NovaFaults.fault(Kind.TIMEOUT, "no session in time"));
        }
    }

    private void lose(SpeechFault fault) {
        if (!over) {
            close();
            owner.lost(this, fault);
        }
    }

    /// Frees the stream; the owner hears nothing more.
    @Override
    public void close() {
        if (over) {
            return;
        }
        input.end(begun).forEach(this::send);
        over = true;
        cancel(deadline);
        cancel(look);
        var open = stream;
        if (open != null) {
            open.end();
        }
    }

    private static void cancel(@Nullable Timer timer) {
        if (timer != null) {
            timer.cancel();
        }
    }

    private void onAudioThread(Runnable action) {
        try {
            audioThread.execute(action);
        } catch (RejectedExecutionException _) {
            // the thread has ended with the call
        }
    }
}

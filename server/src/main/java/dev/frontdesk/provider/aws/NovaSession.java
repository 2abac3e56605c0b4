package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.Handover.Going;
import dev.frontdesk.provider.Rotation;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechSession;
import dev.frontdesk.speech.Utterance;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/// A call's session: one at Nova after the other, so that the call notices no change.
final class NovaSession implements SpeechSession, NovaLink.Owner, Rotation.Session<NovaLink> {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(8);
    private static final int MOST_TRIES = 5;

    private final NovaSonic vendor;
    private final SpeechRequest request;
    private final SpeechListener listener;
    private final Executor audioThread;
    private final Memory memory;
    private final Rotation<NovaLink> rotation;
    private final Unheard unheard = new Unheard();
    private final SpeechListener whileOpen = new WhileOpen();

    private Listening listening;
    private NovaLink link;
    private Exchange exchange;
    private boolean over;

    NovaSession(NovaSonic vendor, SpeechRequest request, SpeechListener listener, Executor audioThread) {
        this.vendor = vendor;
        this.request = request;
        this.listener = listener;
        this.audioThread = audioThread;
        this.memory = new Memory(request.history());
        var terms = new Rotation.Terms(vendor.options().rotation(), TRY_AGAIN, MOST_TRIES);
        this.rotation = new Rotation<>(this, terms, vendor.timers(), audioThread, vendor.nanoTime());
        this.listening = request.listening();
        this.link = new NovaLink(this, vendor, audioThread);
        this.exchange = newExchange(link);
    }

    private Exchange newExchange(NovaLink link) {
        return new Exchange(link, whileOpen, memory, vendor.nanoTime(), link::hearsVoice);
    }

    /// The first session is told all at once; it hears before Bedrock says that it does.
    void open() {
        onAudioThread(() -> {
            link.open(request, listening.pauseMillis());
            link.begin(instructions(), memory.history());
        });
    }

    private String instructions() {
        var text = new StringBuilder(request.instructions()).append("\n\n").append(Asks.EXPLANATION);
        memory.notes().forEach(note -> text.append("\n\nEarlier in this call: ").append(note));
        return text.toString();
    }

    @Override
    public void audio(byte[] base64, int offset, int length) {
        if (over) {
            return;
        }
        if (rotation.isDue()) {
            unheard.keep(base64, offset, length, now());
        }
        link.audio(base64, offset, length);
    }

    @Override
    public void say(Utterance utterance) {
        onAudioThread(() -> exchange.say(utterance));
    }

    @Override
    public void prompt(String instruction) {
        onAudioThread(() -> exchange.prompt(instruction));
    }

    @Override
    public void answer(String toolCall, String result) {
        onAudioThread(() -> exchange.answer(toolCall, result));
    }

    @Override
    public void interrupt(String item, long heardMillis) {
        onAudioThread(() -> exchange.interrupt(item, heardMillis));
    }

    /// Nova can only be told when a session begins: the next one will be.
    @Override
    public void expect(Listening listening) {
        onAudioThread(() -> this.listening = listening);
    }

    @Override
    public void close() {
        onAudioThread(this::end);
    }

    private void end() {
        over = true;
        rotation.close();
        link.close();
    }

    @Override
    public void ready(NovaLink link) {
        if (rotation.concerns(link)) {
            rotation.ready();
        } else if (link == this.link) {
            begin();
        }
    }

    private void begin() {
        unheard.give(link::audio, now());
        rotation.begin();
        whileOpen.event(new SpeechEvent.Ready());
        exchange.begin();
    }

    @Override
    public void event(NovaLink link, OutputEvent event) {
        if (event instanceof OutputEvent.Unknown unknown) {
            vendor.strangers().met(unknown.type());
        } else if (link == this.link && !over) {
            exchange.event(event);
        }
    }

    @Override
    public void lost(NovaLink link, SpeechFault fault) {
        if (over) {
            return;
        }
        if (rotation.concerns(link)) {
            rotation.lost(fault);
        } else if (link == this.link && rotation.isDue()) {
            rotation.expired();
        } else if (link == this.link) {
            failed(fault);
        }
    }

    @Override
    public void failed(SpeechFault fault) {
        if (!over) {
            end();
            listener.event(new SpeechEvent.Failed(fault));
        }
    }

    @Override
    public boolean isTime(Duration waited) {
        var going = unheard.isVoiced(now()) ? Going.UNDER_WAY : exchange.going();
        return vendor.options().handover().isTime(going, waited);
    }

    @Override
    public NovaLink openNext() {
        unheard.begin(now());
        var next = new NovaLink(this, vendor, audioThread);
        next.open(request, listening.pauseMillis());
        return next;
    }

    @Override
    public void turnTo(NovaLink next) {
        var before = link;
        var exchanged = exchange;
        link = next;
        exchange = newExchange(next);
        before.close();
        next.begin(instructions(), memory.history());
        exchange.takeOver(exchanged, unheard.isVoiced(now()));
        begin();
    }

    private long now() {
        return TimeUnit.NANOSECONDS.toMillis(vendor.nanoTime().getAsLong());
    }

    private void onAudioThread(Runnable action) {
        try {
            audioThread.execute(() -> {
                if (!over) {
                    action.run();
                }
            });
        } catch (RejectedExecutionException _) {
            // the thread has ended with the call
        }
    }

    /// Nothing is told after the end.
    private final class WhileOpen implements SpeechListener {

        @Override
        public void audio(String item, byte[] base64, int offset, int length) {
            if (!over) {
                listener.audio(item, base64, offset, length);
            }
        }

        @Override
        public void event(SpeechEvent event) {
            if (!over) {
                if (event instanceof SpeechEvent.Final) {
                    unheard.writtenDown(now());
                }
                listener.event(event);
            }
        }
    }
}

package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.RecentAudio;
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

/// A call's session: one at OpenAI after the other, so that the call notices no change.
final class RealtimeSession implements SpeechSession, Link.Owner, Exchange.Fate, Rotation.Session<Link> {

    /// Of what the caller is saying.
    private static final int MOST_SECONDS = 20;

    /// Shorter than the silence that ends a turn, so that nothing of the turn is in it.
    private static final int AFTER_TURN = RecentAudio.SECOND / 4;

    /// A short answer is written down sooner.
    private static final Duration WORDS_WITHIN = Duration.ofMillis(700);

    private static final Duration TRY_AGAIN = Duration.ofSeconds(20);
    private static final int MOST_TRIES = 6;

    private final OpenAiRealtime vendor;
    private final SpeechRequest request;
    private final SpeechListener listener;
    private final Executor audioThread;
    private final Memory memory;
    private final Rotation<Link> rotation;
    private final RecentAudio recent = new RecentAudio();
    private final SpeechListener whileOpen = new WhileOpen();

    private Listening listening;
    private Link link;
    private Exchange exchange;
    private int sessions;
    private boolean over;

    RealtimeSession(OpenAiRealtime vendor, SpeechRequest request, SpeechListener listener, Executor audioThread) {
        this.vendor = vendor;
        this.request = request;
        this.listener = listener;
        this.audioThread = audioThread;
        this.memory = new Memory(request.history());
        var terms = new Rotation.Terms(vendor.options().rotation(), TRY_AGAIN, MOST_TRIES);
        this.rotation = new Rotation<>(this, terms, vendor.timers(), audioThread, vendor.nanoTime());
        this.listening = request.listening();
        this.link = newLink();
        this.exchange = newExchange(link);
    }

    void open() {
        onAudioThread(() -> vendor.dial(link, audioThread));
    }

    private Link newLink() {
        var configuration = SessionConfiguration.first(vendor.options(), request, listening);
        return new Link(
                this,
                configuration,
                vendor.timers(),
                audioThread,
                vendor.options().deadline());
    }

    private Exchange newExchange(Link link) {
        return new Exchange("ask" + sessions++, link, whileOpen, memory, vendor.nanoTime(), this);
    }

    @Override
    public void audio(byte[] base64, int offset, int length) {
        if (over) {
            return;
        }
        if (rotation.isUnderWay()) {
            int seconds = rotation.isUrgent() || exchange.isCallerSpeaking() ? MOST_SECONDS : 1;
            recent.keep(base64, offset, length, seconds * RecentAudio.SECOND);
        }
        link.audio(base64, offset, length);
    }

    @Override
    public void say(Utterance utterance) {
        onAudioThread(() -> exchange.say(utterance));
    }

    /// A response's instructions stand in place of the session's, so both are given.
    @Override
    public void prompt(String instruction) {
        onAudioThread(() -> exchange.prompt(request.instructions() + "\n\n" + instruction));
    }

    @Override
    public void answer(String toolCall, String result) {
        onAudioThread(() -> exchange.answer(toolCall, result));
    }

    @Override
    public void interrupt(String item, long heardMillis) {
        onAudioThread(() -> exchange.interrupt(item, heardMillis));
    }

    @Override
    public void expect(Listening listening) {
        onAudioThread(() -> {
            if (!this.listening.equals(listening)) {
                this.listening = listening;
                if (link.isReady()) {
                    link.send(SessionConfiguration.listenTo(vendor.options(), listening));
                }
            }
        });
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
    public void ready(Link link) {
        if (rotation.concerns(link)) {
            rotation.ready();
        } else if (link == this.link) {
            begin();
        }
    }

    private void begin() {
        memory.messages().forEach(link::send);
        if (!listening.equals(request.listening())) {
            link.send(SessionConfiguration.listenTo(vendor.options(), listening));
        }
        recent.give(link::audio);
        rotation.begin();
        whileOpen.event(new SpeechEvent.Ready());
        exchange.begin();
    }

    @Override
    public void audio(Link link, AudioDelta delta, byte[] message) {
        if (link == this.link) {
            exchange.audio(delta, message);
        }
    }

    @Override
    public void event(Link link, RealtimeEvent event) {
        if (event instanceof RealtimeEvent.Unknown unknown) {
            vendor.strangers().met(unknown.type());
        } else if (link == this.link) {
            if (event instanceof RealtimeEvent.Committed) {
                recent.keepLast(AFTER_TURN);
            }
            exchange.event(event);
        }
    }

    @Override
    public void lost(Link link, SpeechFault fault, boolean expired) {
        if (over) {
            return;
        }
        if (rotation.concerns(link)) {
            rotation.lost(fault);
        } else if (link == this.link && expired) {
            rotation.expired();
        } else if (link == this.link && !rotation.isUrgent()) {
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
    public void expired() {
        rotation.expired();
    }

    @Override
    public void soon(Runnable action) {
        vendor.timers().after(WORDS_WITHIN, audioThread, action);
    }

    @Override
    public boolean isTime(Duration waited) {
        return exchange.isQuiet();
    }

    @Override
    public Link openNext() {
        var next = newLink();
        vendor.dial(next, audioThread);
        return next;
    }

    @Override
    public void turnTo(Link next) {
        var before = link;
        var exchanged = exchange;
        link = next;
        exchange = newExchange(next);
        exchange.takeOver(exchanged);
        before.close();
        begin();
    }

    private void onAudioThread(Runnable action) {
        try {
            audioThread.execute(() -> {
                if (!over) {
                    action.run();
                }
            });
        } catch (RejectedExecutionException _) {
            // the thread has ended, and the socket on it
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
                listener.event(event);
            }
        }
    }
}

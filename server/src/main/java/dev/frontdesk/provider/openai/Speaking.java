package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.Playing;
import dev.frontdesk.provider.openai.RealtimeEvent.ResponseDone;
import dev.frontdesk.provider.openai.RealtimeEvent.Wording;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechListener;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What we say in one session at OpenAI: gives its audio and words on, and takes back what was not heard.
/// Audio thread only.
final class Speaking {

    private static final int BASE64_LETTERS = 4;
    private static final long BASE64_BYTES = 3;

    private final Wire wire;
    private final SpeechListener listener;
    private final Memory memory;
    private final Playing playing;
    private final Responses responses;
    private final Items items = new Items();

    Speaking(Wire wire, SpeechListener listener, Memory memory, Playing playing, Responses responses) {
        this.wire = wire;
        this.listener = listener;
        this.memory = memory;
        this.playing = playing;
        this.responses = responses;
    }

    void audio(AudioDelta delta, byte[] message) {
        var item = items.of(delta);
        give(item == null ? added("", delta.item()) : item, message, delta.start(), delta.length());
    }

    void audio(String id, String base64) {
        var bytes = base64.getBytes(StandardCharsets.US_ASCII);
        give(known(id), bytes, 0, bytes.length);
    }

    private void give(Item item, byte[] base64, int offset, int length) {
        if (item.dropped() || length == 0) {
            return;
        }
        item.given(base64, offset, length);
        playing.given(length / BASE64_LETTERS * BASE64_BYTES);
        listener.audio(item.name(), base64, offset, length);
    }

    /// An item begins, unless it has; its name is the utterance's that it was asked to speak.
    Item added(String response, String id) {
        var before = items.byId(id);
        if (before != null) {
            return before;
        }
        var ask = responses.askOf(response);
        var utterance = ask == null ? null : ask.utterance();
        var name = utterance == null ? id : utterance.item();
        var item = items.start(new Item(id, name, response, ask != null && ask.apart()));
        if (responses.isCancelled(response)) {
            item.drop();
        } else {
            listener.event(new SpeechEvent.ItemStarted(name));
        }
        return item;
    }

    void wording(Wording wording) {
        var item = known(wording.item());
        if (!item.dropped()) {
            memory.weSay(item.name(), wording.delta());
            listener.event(new SpeechEvent.Wording(item.name(), wording.delta(), List.of()));
        }
    }

    void audioDone(String id) {
        var item = items.byId(id);
        if (item != null && !item.ended()) {
            item.end();
            if (!item.dropped()) {
                listener.event(new SpeechEvent.ItemEnded(item.name()));
            }
        }
    }

    /// Ends what the response left open, and puts into the conversation what was said apart from it.
    void done(ResponseDone done, @Nullable Ask ask) {
        items.ofResponse(done.response(), item -> {
            audioDone(item.id());
            if (ask != null && ask.apart() && !memory.said(item.name()).isBlank()) {
                wire.send(RealtimeMessages.weSaid(memory.said(item.name())));
            }
        });
    }

    void interrupt(String name, long heardMillis) {
        var beingMade = responses.interrupt();
        for (var cut : items.interrupt(name, heardMillis, beingMade)) {
            if (!cut.item().apart()) {
                wire.send(RealtimeMessages.truncate(cut.item().id(), cut.millis()));
            }
            memory.cut(cut.item().name(), cut.millis(), Math.max(1, cut.item().millis()));
        }
        playing.stop();
    }

    boolean isQuiet() {
        return responses.isIdle() && playing.isOver();
    }

    private Item known(String id) {
        var item = items.byId(id);
        return item == null ? added("", id) : item;
    }
}

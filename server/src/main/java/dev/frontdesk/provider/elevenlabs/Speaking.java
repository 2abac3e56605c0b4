package dev.frontdesk.provider.elevenlabs;

import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.Utterance;
import java.util.List;

/// One utterance while it is made: tells its beginning, its words with their times, its sound and its end.
/// Audio thread only.
final class Speaking {

    private static final int BYTES_PER_MILLI = 8;

    private final String context;
    private final Utterance utterance;
    private final SpeechListener listener;
    private boolean begun;
    private boolean timed;
    private long bytes;
    private int latest;

    Speaking(String context, Utterance utterance, SpeechListener listener) {
        this.context = context;
        this.utterance = utterance;
        this.listener = listener;
    }

    String context() {
        return context;
    }

    void take(VoiceMessage message) {
        if (message.length() > 0) {
            begin(!message.text().isEmpty());
        }
        if (begun && timed && !message.text().isEmpty()) {
            listener.event(new SpeechEvent.Wording(utterance.item(), message.text(), fromTheStart(message.times())));
        }
        if (message.length() > 0) {
            bytes += message.bytes();
            listener.audio(utterance.item(), message.audio(), message.start(), message.length());
        }
    }

    /// The first piece shows whether words come with times; where they do not, all words are told at once.
    private void begin(boolean withTimes) {
        if (!begun) {
            begun = true;
            timed = withTimes;
            listener.event(new SpeechEvent.ItemStarted(utterance.item()));
            if (!timed) {
                listener.event(new SpeechEvent.Wording(utterance.item(), utterance.text(), List.of()));
            }
        }
    }

    /// ElevenLabs counts from the beginning of a piece.
    private List<Integer> fromTheStart(List<Integer> times) {
        int before = (int) (bytes / BYTES_PER_MILLI);
        return times.stream()
                .map(time -> latest = Math.max(latest, before + Math.max(0, time)))
                .toList();
    }

    /// An utterance without a sound, of dashes perhaps, begins and ends too.
    void end() {
        begin(false);
        listener.event(new SpeechEvent.ItemEnded(utterance.item()));
    }
}

package dev.frontdesk.simulator.vendor.deepgram;

import dev.frontdesk.simulator.vendor.Ear;
import dev.frontdesk.simulator.vendor.Line;
import java.util.List;

/// A connection to `/v1/listen`. Used by the connection's thread.
final class NovaSession implements RecogniserSession {

    private static final int NORMAL = 1000;
    private static final int POLICY = 1008;
    /// An interim result that often while words come in.
    private static final int INTERIM_MILLIS = 100;
    /// A segment becomes final at the latest after that much audio, speech or not.
    private static final int SEGMENT_MILLIS = 3_000;

    private final Line line;
    private final ClientMessages messages;
    private final NovaSettings settings;
    private final NovaMessages out;
    private final Ear ear = new Ear();
    private final Words words = new Words();
    private boolean keptAlive;
    private boolean speaking;
    private boolean utteranceOpen;
    private int lastLoud;
    private int lastInterim;
    private int segmentStart;

    NovaSession(Line line, ClientMessages messages, NovaSettings settings, Mishearing mishearing) {
        this.line = line;
        this.messages = messages;
        this.settings = settings;
        out = new NovaMessages(line, settings, mishearing);
    }

    @Override
    public boolean wasKeptAlive() {
        var kept = keptAlive;
        keptAlive = false;
        return kept;
    }

    @Override
    public void binary(byte[] audio) {
        keptAlive = true;
        line.received("audio");
        ear.hear(audio).forEach(this::hear);
    }

    @Override
    public void text(String message) {
        var read = ClientMessages.read(message);
        var type = read == null ? "" : read.path("type").asString("");
        line.received(type);
        if (!List.of("KeepAlive", "Finalize", "CloseStream").contains(type)
                || !messages.fits("ListenV1_ListenV1" + type, message)) {
            line.violation("'" + message + "' is no message of /v1/listen");
            line.close(POLICY, "DATA-0000");
            return;
        }
        keptAlive = true;
        switch (type) {
            case "Finalize" -> flush(true);
            case "CloseStream" -> end();
            default -> {
                // KeepAlive: noted above.
            }
        }
    }

    private void end() {
        if (!words.isEmpty()) {
            flush(false);
        }
        out.metadata(ear.millis());
        line.close(NORMAL, "");
    }

    private void flush(boolean asked) {
        out.result(words, segmentStart, ear.millis(), asked ? Finality.FROM_FINALIZE : Finality.SPEECH);
        startSegment();
    }

    private void hear(Ear.Sound sound) {
        words.add(sound.text(), sound.millis());
        if (sound.loud()) {
            lastLoud = sound.millis();
            noticeSpeech(sound.millis());
        }
        utteranceOpen |= !words.isEmpty();
        var silence = sound.millis() - lastLoud;
        if (!words.isEmpty() && silence >= settings.endpointing()) {
            result(Finality.SPEECH);
        } else if (sound.millis() - segmentStart >= SEGMENT_MILLIS) {
            result(Finality.SEGMENT);
        } else if (isInterimDue(sound)) {
            lastInterim = sound.millis();
            out.result(words, segmentStart, sound.millis(), Finality.INTERIM);
        }
        if (silence >= settings.endpointing()) {
            speaking = false;
        }
        if (utteranceOpen && sound.millis() - words.end() >= settings.utteranceEnd()) {
            utteranceOpen = false;
            out.utteranceEnd(words.end());
        }
    }

    private void noticeSpeech(int millis) {
        if (!speaking) {
            speaking = true;
            if (settings.vadEvents()) {
                out.speechStarted(millis - 20);
            }
        }
    }

    private boolean isInterimDue(Ear.Sound sound) {
        return settings.interim() && !sound.text().isEmpty() && sound.millis() - lastInterim >= INTERIM_MILLIS;
    }

    private void result(Finality finality) {
        out.result(words, segmentStart, ear.millis(), finality);
        startSegment();
    }

    private void startSegment() {
        words.clear();
        segmentStart = ear.millis();
        lastInterim = segmentStart;
    }
}

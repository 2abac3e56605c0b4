package dev.frontdesk.call;

import dev.frontdesk.audio.MuLaw;
import java.util.Base64;

/// Two soft notes that say "a moment, please" in every language, where no voice is there to.
public final class ComfortTone {

    private static final int RATE = 8_000;
    private static final int NOTE_SAMPLES = RATE / 5;
    private static final double[] NOTES = {523.25, 659.25};
    private static final double LOUDNESS = 2_500;

    private ComfortTone() {}

    /// It says no words.
    public static Fillers.Phrase phrase() {
        var sound = new byte[NOTE_SAMPLES * NOTES.length];
        for (int note = 0; note < NOTES.length; note++) {
            for (int i = 0; i < NOTE_SAMPLES; i++) {
                double swell = Math.sin(Math.PI * i / NOTE_SAMPLES);
                double wave = Math.sin(2 * Math.PI * NOTES[note] * i / RATE);
                sound[note * NOTE_SAMPLES + i] = MuLaw.encode((short) (LOUDNESS * swell * wave));
            }
        }
        return new Fillers.Phrase("", Base64.getEncoder().encode(sound));
    }
}

package dev.frontdesk.simulator.vendor;

import dev.frontdesk.simulator.sound.Hearing;
import dev.frontdesk.simulator.sound.MuLaw;
import dev.frontdesk.simulator.sound.Piece;
import dev.frontdesk.simulator.sound.SpokenText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Cuts mu-law into frames of 20 ms, however it arrives, and says of each how loud it is and what is said in it.
/// Its time is that of the audio. Used by one thread at a time.
public final class Ear {

    /// About -34 dBFS: well above the hiss of a line.
    private static final int LOUD = 650;

    private final Hearing hearing = new Hearing();
    private byte[] rest = {};
    private int millis;
    private boolean utteranceOver;

    /// 20 ms of what was heard.
    ///
    /// @param millis of audio up to the end of it
    /// @param text words that were completed in it; a blank goes before a new utterance
    public record Sound(int millis, boolean loud, String text) {}

    /// @return one for each frame that is complete
    public List<Sound> hear(byte[] muLaw) {
        var audio = Arrays.copyOf(rest, rest.length + muLaw.length);
        System.arraycopy(muLaw, 0, audio, rest.length, muLaw.length);
        var sounds = new ArrayList<Sound>();
        var at = 0;
        for (; audio.length - at >= SpokenText.FRAME_BYTES; at += SpokenText.FRAME_BYTES) {
            sounds.add(sound(Arrays.copyOfRange(audio, at, at + SpokenText.FRAME_BYTES)));
        }
        rest = Arrays.copyOfRange(audio, at, audio.length);
        return sounds;
    }

    /// Milliseconds of audio heard so far.
    public int millis() {
        return millis;
    }

    private Sound sound(byte[] frame) {
        millis += SpokenText.FRAME_MILLIS;
        var text = hearing.take(frame).stream().map(this::text).collect(Collectors.joining());
        return new Sound(millis, isLoud(frame), text);
    }

    private String text(Piece piece) {
        var text = piece.isFirst() && utteranceOver ? " " + piece.text() : piece.text();
        utteranceOver |= piece.isLast();
        return text;
    }

    private static boolean isLoud(byte[] frame) {
        var sum = 0L;
        for (var sample : MuLaw.linear(frame)) {
            sum += Math.abs(sample);
        }
        return sum / frame.length > LOUD;
    }
}

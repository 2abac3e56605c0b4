package dev.frontdesk.simulator.sound;

import java.util.List;

/// How words are put into sound. [Hearing] understands both, also mixed.
public enum Diction {

    /// [SpokenText]: ten times as fast as people, for lines that change no byte.
    QUICK,

    /// Tones, twice as fast as people: understood after resampling, transcoding, and in mild noise.
    CLEAR;

    /// Frames of 20 ms; the same text is always the same audio.
    public List<byte[]> frames(String text) {
        return switch (this) {
            case QUICK -> SpokenText.frames(text);
            case CLEAR -> ToneBlock.frames(text);
        };
    }

    /// So many belong together: what is heard of fewer is not understood.
    public int framesAtOnce() {
        return switch (this) {
            case QUICK -> 1;
            case CLEAR -> ToneBlock.FRAMES;
        };
    }

    /// The frames of a text in one piece.
    public byte[] audio(String text) {
        return SpokenText.joined(frames(text));
    }

    /// How much of a text is heard once so many of its frames are: the index behind its last character, in chars.
    public int heard(String text, int frames) {
        return switch (this) {
            case QUICK -> {
                var points = text.codePointCount(0, text.length());
                var heard = Math.min((long) frames * SpokenText.CHARACTERS_PER_FRAME, points);
                yield text.offsetByCodePoints(0, (int) heard);
            }
            case CLEAR ->
                ToneBlock.parts(text).stream()
                        .limit(frames / ToneBlock.FRAMES)
                        .mapToInt(String::length)
                        .sum();
        };
    }
}

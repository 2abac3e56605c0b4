package dev.frontdesk.provider.aws;

import dev.frontdesk.audio.Base64Frames;
import dev.frontdesk.audio.Level;
import dev.frontdesk.audio.NoiseFloor;
import dev.frontdesk.provider.RecentAudio;
import dev.frontdesk.speech.AudioSink;

/// What the caller said that Nova has written nothing down of yet, for the session that takes over. By its level: any
/// sound may be a word, until it is too old to become one. Bounded; times are milliseconds. Audio thread only.
final class Unheard {

    private static final int LONGEST = 20 * RecentAudio.SECOND;

    /// Before the first sound: words begin more quietly.
    private static final int LEAD = 3 * RecentAudio.SECOND / 10;

    /// Longer than between words, shorter than the silence that ends a turn.
    private static final long PAUSE_MILLIS = 350;

    /// Longer than the longest pause within a turn, by Nova's reckoning.
    private static final long NOISE_MILLIS = 2_500;

    private static final double MARGIN_DB = 9;
    private static final double QUIETEST_DB = -46;
    private static final int CODES_PER_MILLI = 8;

    private final RecentAudio audio = new RecentAudio();
    private final NoiseFloor floor = new NoiseFloor();
    private byte[] codes = new byte[480];
    private boolean begun;
    private boolean voiced;
    private long lastLoud;

    /// Characters since the first sound, and since that of the latest stretch.
    private int all;

    private int stretch;

    /// From now on it is kept. Nobody knows what was said before, so that may have been words.
    void begin(long now) {
        if (!begun) {
            begun = true;
            voiced = true;
            lastLoud = now;
            all = 0;
            stretch = 0;
        }
    }

    void keep(byte[] base64, int offset, int length, long now) {
        audio.keep(base64, offset, length, LONGEST);
        all += length;
        stretch += length;
        if (isLoud(base64, offset, length)) {
            sound(length, now);
        }
    }

    private void sound(int length, long now) {
        if (!isVoiced(now)) {
            voiced = true;
            all = length + LEAD;
        }
        if (now - lastLoud > PAUSE_MILLIS) {
            stretch = length + LEAD;
        }
        lastLoud = now;
    }

    private boolean isLoud(byte[] base64, int offset, int length) {
        int most = Base64Frames.mostDecoded(length);
        codes = codes.length >= most ? codes : new byte[most];
        int decoded = Base64Frames.decode(base64, offset, length, codes, 0);
        if (decoded <= 0) {
            return false;
        }
        double level = Level.muLaw(codes, 0, decoded);
        floor.hear(level, Math.max(1, decoded / CODES_PER_MILLI));
        return level >= Math.max(QUIETEST_DB, floor.level() + MARGIN_DB);
    }

    /// Nova has written down what was said: all but what is being said now, since it only does so after a silence.
    void writtenDown(long now) {
        voiced = isVoiced(now) && now - lastLoud <= PAUSE_MILLIS;
        all = stretch;
        audio.keepLast(voiced ? all : 0);
    }

    /// There may be words in it.
    boolean isVoiced(long now) {
        return voiced && now - lastLoud < NOISE_MILLIS;
    }

    /// Gives what may have words in it, or be the beginning of one, and forgets it.
    void give(AudioSink sink, long now) {
        audio.keepLast(isVoiced(now) ? all : LEAD);
        audio.give(sink);
        begun = false;
        voiced = false;
    }
}

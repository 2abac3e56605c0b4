package dev.frontdesk.simulator.sound;

import java.util.Arrays;
import java.util.List;

/// Finds [ToneBlock]s in sound, wherever they begin. Used by one thread at a time.
///
/// Holds less than a block and a frame of what it was given.
final class ToneHearing {

    /// Enough of it is the sweep. Other tones and noise have a tenth at most.
    private static final double FOUND = 0.45;
    /// Mean square of samples: softer than -46 dBFS is a silent line.
    private static final double SOFTEST = 150 * 150;
    /// So many samples behind the first that looks like a sweep is its best place.
    private static final int AROUND = 6;

    /// So much of a sweep may be too soft to be noticed.
    private static final int SWELLING = 32;

    private static final short[] LINEAR = linear();

    private static final int NEEDED = Tones.SYMBOL + AROUND;

    private short[] heard = new short[2 * ToneBlock.LENGTH];
    private int length;
    private int damaged;

    /// @param pieces gets those that were completed
    void take(byte[] codes, int from, int to, List<Piece> pieces) {
        append(codes, from, to);
        if (energy(0, length) < SOFTEST * Tones.SYMBOL) {
            forget(Math.max(0, length - SWELLING));
            return;
        }
        search(pieces);
    }

    private void search(List<Piece> pieces) {
        var at = 0;
        var energy = energy(at);
        while (length - at >= NEEDED) {
            if (energy < SOFTEST * Tones.SYMBOL || Tones.sweepIn(heard, at, energy) < FOUND) {
                energy += square(heard[at + Tones.SYMBOL]) - square(heard[at]);
                at++;
                continue;
            }
            var begin = best(at);
            if (length - begin < ToneBlock.LENGTH) {
                break;
            }
            at = read(begin, pieces);
            energy = energy(at);
        }
        forget(at);
    }

    /// What follows is not the continuation of what was taken.
    void cut() {
        if (length >= NEEDED && begins()) {
            damaged++;
        }
        length = 0;
    }

    private boolean begins() {
        var energy = energy(0);
        return energy >= SOFTEST * Tones.SYMBOL && Tones.sweepIn(heard, 0, energy) >= FOUND;
    }

    /// Blocks that began and were cut off or changed.
    int damaged() {
        return damaged;
    }

    /// @return up to where all is done
    private int read(int begin, List<Piece> pieces) {
        var piece = ToneBlock.read(heard, begin);
        if (piece == null) {
            damaged++;
            return begin + Tones.SYMBOL;
        }
        pieces.add(piece);
        return begin + ToneBlock.LENGTH - AROUND / 2;
    }

    private int best(int from) {
        var best = from;
        var most = 0.0;
        for (var at = from; at < from + AROUND; at++) {
            var share = Tones.sweepIn(heard, at, energy(at));
            if (share > most) {
                most = share;
                best = at;
            }
        }
        return best;
    }

    private double energy(int from) {
        return energy(from, Math.min(length, from + Tones.SYMBOL));
    }

    private double energy(int from, int to) {
        var energy = 0.0;
        for (var at = from; at < to; at++) {
            energy += square(heard[at]);
        }
        return energy;
    }

    private void append(byte[] codes, int from, int to) {
        var more = to - from;
        if (length + more > heard.length) {
            heard = Arrays.copyOf(heard, length + more);
        }
        for (var i = 0; i < more; i++) {
            heard[length + i] = LINEAR[codes[from + i] & 0xFF];
        }
        length += more;
    }

    private void forget(int until) {
        length -= until;
        System.arraycopy(heard, until, heard, 0, length);
    }

    private static short[] linear() {
        var linear = new short[256];
        for (var code = 0; code < linear.length; code++) {
            linear[code] = MuLaw.linear((byte) code);
        }
        return linear;
    }

    private static double square(short sample) {
        return (double) sample * sample;
    }
}

package dev.frontdesk.audio;

import java.util.Arrays;

/// How loud a line is when nobody speaks: the quietest 20 ms of the last 1.5 seconds. People pause within
/// that time, noise does not, so that a noise which sets in is taken for what it is 1.5 seconds later.
public final class NoiseFloor {

    private static final int BINS = 5;
    private static final int BIN_MILLIS = 300;
    private static final double QUIETEST = -65;
    private static final double LOUDEST = -25;

    private final double[] bins = new double[BINS];
    private int bin;
    private int millisInBin;

    public NoiseFloor() {
        Arrays.fill(bins, LOUDEST);
    }

    /// @param level in dB
    public void hear(double level, int millis) {
        millisInBin += millis;
        if (millisInBin > BIN_MILLIS) {
            millisInBin = millis;
            bin = (bin + 1) % BINS;
            bins[bin] = LOUDEST;
        }
        bins[bin] = Math.min(bins[bin], level);
    }

    /// In dB.
    public double level() {
        double quietest = LOUDEST;
        for (double level : bins) {
            quietest = Math.min(quietest, level);
        }
        return Math.max(QUIETEST, quietest);
    }
}

package dev.frontdesk.audio;

import java.util.Random;

/// Sounds to test with.
final class Sounds {

    private Sounds() {}

    static short[] sine(int rate, double hertz, double amplitude, int samples) {
        short[] sound = new short[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] = (short) Math.round(amplitude * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return sound;
    }

    static short[] noise(double amplitude, int samples, Random random) {
        short[] sound = new short[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] = (short) Math.max(-32_000, Math.min(32_000, amplitude * random.nextGaussian()));
        }
        return sound;
    }

    /// A buzz with a voice's overtones whose loudness swells and falls at the rate of syllables, four a second.
    static short[] speech(double amplitude, int millis) {
        short[] sound = new short[millis * 8];
        for (int i = 0; i < sound.length; i++) {
            double time = i / 8_000.0;
            double syllable = Math.abs(Math.sin(2 * Math.PI * 2 * time));
            double voice = 0;
            for (int overtone = 1; overtone <= 8; overtone++) {
                voice += Math.sin(2 * Math.PI * 140 * overtone * time) / overtone;
            }
            sound[i] = (short) (amplitude * syllable * voice);
        }
        return sound;
    }

    static short[] mixed(short[] one, short[] other) {
        short[] both = one.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] += other[i];
        }
        return both;
    }

    static byte[] muLaw(short[] samples) {
        byte[] codes = new byte[samples.length];
        MuLaw.encode(samples, 0, samples.length, codes, 0);
        return codes;
    }

    static byte[] pcm(short[] samples) {
        byte[] bytes = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        return bytes;
    }

    /// Decibels of a stretch against a full-scale square wave.
    static double level(short[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return 10 * Math.log10(Math.max(sum / (to - from), 1e-9) / (32_768.0 * 32_768.0));
    }
}

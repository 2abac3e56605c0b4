package dev.frontdesk.simulator.vendor.nova;

import dev.frontdesk.simulator.vendor.Ear;

/// Notices when the caller begins and ceases to speak, and what is said. Its time is that of the audio. Used by one
/// thread.
final class CallerAudio {

    private final int silenceMillis;
    private final Listener listener;
    private final Ear ear = new Ear();
    private final StringBuilder words = new StringBuilder();
    private boolean speaking;
    private int lastLoud;

    /// Is told of the turns.
    interface Listener {

        void speechStarted();

        /// @param words empty for a sound that was no speech
        void turnEnded(String words);
    }

    CallerAudio(int silenceMillis, Listener listener) {
        this.silenceMillis = silenceMillis;
        this.listener = listener;
    }

    /// @param linear 8 kHz
    void take(byte[] linear) {
        ear.hear(Linear.toMuLaw(linear)).forEach(this::hear);
    }

    boolean isSpeaking() {
        return speaking;
    }

    private void hear(Ear.Sound sound) {
        words.append(sound.text());
        if (sound.loud()) {
            lastLoud = sound.millis();
            if (!speaking) {
                speaking = true;
                listener.speechStarted();
            }
        }
        if (speaking && sound.millis() - lastLoud >= silenceMillis) {
            speaking = false;
            var said = words.toString().strip();
            words.setLength(0);
            listener.turnEnded(said);
        }
    }
}

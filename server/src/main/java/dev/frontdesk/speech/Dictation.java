package dev.frontdesk.speech;

import java.util.List;
import java.util.Optional;

/// Writes recordings down, by the first vendor that can.
public final class Dictation {

    private final List<Transcriber> transcribers;

    /// @param transcribers the best first
    public Dictation(List<Transcriber> transcribers) {
        this.transcribers = List.copyOf(transcribers);
    }

    /// @param vendor who heard it
    public record Written(String vendor, String text) {}

    /// Blocks. Empty where there is no vendor.
    ///
    /// @throws SpeechFailure the last vendor's, when none can
    public Optional<Written> write(SoundFile sound, Listening listening) {
        SpeechFailure failure = null;
        for (var transcriber : transcribers) {
            try {
                return Optional.of(new Written(transcriber.vendor(), transcriber.transcribe(sound, listening)));
            } catch (SpeechFailure failed) {
                failure = failed;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return Optional.empty();
    }
}

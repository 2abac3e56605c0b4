package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The vendors that a call can still go through, in order. On the call's thread.
final class Chain {

    private final List<SpeechToSpeech> left;

    Chain(List<SpeechToSpeech> all) {
        left = new ArrayList<>(all);
    }

    /// Empty when nobody is left.
    Optional<SpeechToSpeech> next() {
        return left.isEmpty() ? Optional.empty() : Optional.of(left.removeFirst());
    }

    /// A recogniser or a voice that failed is not tried again with another beside it. Where it is not known which
    /// of the two it was, those that have neither of them come first. A vendor that converses is another service
    /// than its recogniser and its voice.
    void failed(SpeechCapabilities engine, SpeechFault fault) {
        if (engine.converses()) {
            return;
        }
        if (fault.vendor().equals(engine.vendor())) {
            left.sort(Comparator.comparingLong(other -> shared(engine, other.capabilities())));
        } else {
            left.removeIf(other -> !other.capabilities().converses()
                    && other.capabilities().parts().contains(fault.vendor()));
        }
    }

    private static long shared(SpeechCapabilities engine, SpeechCapabilities other) {
        return other.parts().stream().filter(engine.parts()::contains).count();
    }
}

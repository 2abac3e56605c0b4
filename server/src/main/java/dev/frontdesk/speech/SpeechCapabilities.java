package dev.frontdesk.speech;

import java.util.List;

/// What a vendor can do; asked instead of which it is.
///
/// @param vendor lower case, as metrics and settings name it; of a cascade both of its vendors with a plus between
/// @param converses leads the conversation by itself through tools; otherwise the call answers and has it
///     speak the answers
/// @param endsTurns says by itself where a turn ends; otherwise that is found from words and silence
/// @param startsOnWords reports [SpeechEvent.SpeechStarted] only for what is likely words; otherwise a
///     cough counts
/// @param noticesSilence a session fails by itself when the vendor no longer hears, though nobody speaks; otherwise
///     the call has to notice it
public record SpeechCapabilities(
        String vendor, boolean converses, boolean endsTurns, boolean startsOnWords, boolean noticesSilence) {

    /// The vendor; of a cascade the recogniser's and the voice's.
    public List<String> parts() {
        return List.of(vendor.split("\\+"));
    }
}

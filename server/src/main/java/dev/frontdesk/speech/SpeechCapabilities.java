package dev.frontdesk.speech;

/// What a vendor can do; asked instead of which it is.
///
/// @param vendor lower case, as metrics and settings name it
/// @param converses leads the conversation by itself through tools; otherwise the call answers and has it
///     speak the answers
/// @param endsTurns says by itself where a turn ends; otherwise that is found from words and silence
/// @param startsOnWords reports [SpeechEvent.SpeechStarted] only for what is likely words; otherwise a
///     cough counts
public record SpeechCapabilities(String vendor, boolean converses, boolean endsTurns, boolean startsOnWords) {}

package dev.frontdesk.speech;

import java.util.Locale;

/// Words to be spoken.
///
/// @param item names them in events; unlike every other of the call
/// @param text for the ear: what is spelled is written spelled
public record Utterance(String item, String text, Locale language, boolean slowly) {}

package dev.frontdesk.knowledge;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// A question the receptionist could not answer.
///
/// @param words as they were said the first time
/// @param times how often it was asked in the same words
public record UnansweredQuestion(UUID id, String words, Locale language, int times, Instant first, Instant last) {}

package dev.frontdesk.conversation.fact;

/// Why a sentence may not be said.
///
/// @param said the words that are not covered
/// @param reason for the model, in English
public record Objection(Claim claim, String said, String reason) {}

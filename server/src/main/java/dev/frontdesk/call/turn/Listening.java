package dev.frontdesk.call.turn;

import dev.frontdesk.conversation.Expects;
import java.util.Locale;

/// What the caller has been asked.
///
/// @param language the one spoken; with its country or without
/// @param country ISO 3166 code of the business; decides when a phone number is whole
public record Listening(Expects expects, Locale language, String country) {}

package dev.frontdesk.channel.twilio.voice;

import dev.frontdesk.conversation.Expects;

/// How long a caller may pause without being cut off.
///
/// Who reads out a number, an address or a name stops to think between its parts; who answers a
/// question does not, and should not have to wait. `auto` leaves it to the recogniser, which Twilio
/// allows as long as no speech model is named (warning 13335).
final class Pauses {

    private Pauses() {}

    /// Whole seconds, or `auto`.
    static String speechTimeout(Expects expected) {
        return switch (expected) {
            case PHONE, EMAIL, POSTCODE, MESSAGE -> "3";
            case NAME -> "2";
            case SERVICE, WHEN, CHOICE, CONFIRMATION, QUESTION, NOTHING -> "auto";
        };
    }
}

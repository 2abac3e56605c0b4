package dev.frontdesk.conversation;

import java.time.Instant;
import java.util.Locale;

/// One party's go.
///
/// @param number from 0, without gaps, in order of time
public record Turn(int number, Who who, String text, Instant at) {

    public enum Who {
        CONTACT,
        DESK,
        PERSON;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package dev.frontdesk.call;

import java.util.Locale;

/// How a call's stream ended; each has exactly one.
///
/// @param fault whose it was
public record CallEnd(Reason reason, Fault fault) {

    public enum Reason {
        /// The receptionist said goodbye.
        GOODBYE,
        CALLER_HUNG_UP,
        TRANSFERRED,
        /// The telephony vendor's own speech went on, for want of a speech vendor.
        FELL_BACK,
        /// Neither a vendor nor what stood in for it answered the caller in time.
        UNANSWERED,
        /// Nobody spoke any more, and was said goodbye to.
        SILENCE,
        /// The socket broke.
        LINE_LOST,
        /// Nobody had asked for the stream, or its token was used before.
        REFUSED,
        /// The server was stopped.
        STOPPED,
        /// A bug.
        FAILED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Fault {
        NONE,
        CALLER,
        US,
        UPSTREAM,
        UNKNOWN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package dev.frontdesk.conversation.fact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// A time in the calendar that a tool spoke of, at the business.
///
/// @param with the name of who or what it is with; empty when that was not told
/// @param service its name; empty when it was not told
/// @param reference empty while there is none
record Moment(LocalDateTime start, String with, String service, String reference) {

    LocalDate date() {
        return start.toLocalDate();
    }

    LocalTime time() {
        return start.toLocalTime();
    }
}

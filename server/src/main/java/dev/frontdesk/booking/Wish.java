package dev.frontdesk.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What a contact would like, in the business's wall-clock time. Every part may be open (null).
///
/// @param from first day that will do
/// @param to last day that will do
/// @param at the time wished for; slots nearest to it come first
/// @param notBefore earliest start within a day
/// @param notAfter latest start within a day
/// @param resource slug of the resource wished for
public record Wish(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalTime at,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        @Nullable String resource) {

    public static final Wish ANY = new Wish(null, null, null, null, null, null);

    public static Wish at(LocalDate date, LocalTime time) {
        return new Wish(date, date, time, null, null, null);
    }
}

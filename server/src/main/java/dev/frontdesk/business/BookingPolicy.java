package dev.frontdesk.business;

import java.time.Duration;
import java.util.List;

/// How appointments are given.
///
/// @param ask what the receptionist asks for, in order
/// @param grid appointments start on multiples of this after midnight, wall-clock time
/// @param notice no appointment starts sooner than this from now
/// @param horizon no appointment starts later than this from now
/// @param hold how long a slot is kept while the conversation goes on
public record BookingPolicy(List<FieldName> ask, Duration grid, Duration notice, Duration horizon, Duration hold) {

    public static final BookingPolicy DEFAULT = new BookingPolicy(
            List.of(FieldName.SERVICE, FieldName.WHEN, FieldName.NAME, FieldName.PHONE),
            Duration.ofMinutes(15),
            Duration.ofHours(2),
            Duration.ofDays(60),
            Duration.ofMinutes(5));

    public BookingPolicy {
        ask = List.copyOf(ask);
    }
}

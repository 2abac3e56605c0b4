package dev.frontdesk.simulator.rehearsal.corpus;

import java.time.LocalDate;
import java.util.List;

/// A recorded dialogue in which somebody books.
///
/// @param today the day it was held on
/// @param trade what the providers are called, as `therapist`
/// @param offers providers that were named in it, the last for each name counts
/// @param specialty of the provider booked; empty when the trade has none
public record RecordedDialogue(
        String id,
        LocalDate today,
        String trade,
        String specialty,
        List<Offer> offers,
        List<BookingCall> bookings,
        List<RecordedTurn> turns) {

    /// A provider, and what it specialises in; empty for nothing in particular.
    public record Offer(String provider, String specialty) {}

    public RecordedDialogue {
        offers = List.copyOf(offers);
        bookings = List.copyOf(bookings);
        turns = List.copyOf(turns);
    }

    public List<RecordedTurn> userTurns() {
        return turns.stream().filter(RecordedTurn::user).toList();
    }

    /// How often the caller spoke of the booking, from first to last.
    public int servedUserTurns() {
        return (int) userTurns().stream().filter(RecordedTurn::served).count();
    }
}

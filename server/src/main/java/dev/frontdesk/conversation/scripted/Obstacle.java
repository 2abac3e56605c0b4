package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.BookingResult;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.booking.BookingResult.NoSuchAppointment;
import dev.frontdesk.booking.BookingResult.NoSuchService;
import dev.frontdesk.booking.BookingResult.OutsideHours;
import dev.frontdesk.booking.BookingResult.SlotTaken;
import dev.frontdesk.booking.BookingResult.TooFar;
import dev.frontdesk.booking.BookingResult.TooSoon;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.FieldName;
import java.time.Instant;
import java.util.List;

/// Why a wish could not be met.
enum Obstacle {
    TAKEN,
    CLOSED,
    PAST,
    FAR,
    /// Nothing on the days or in the hours wished for.
    UNMET,
    /// Whom they wish for is taken or not there; somebody else is free.
    WITH_OTHER,
    NONE;

    /// What stands in the way of a slot, with what is free instead among the draft's offers. The form has
    /// no time then.
    static Obstacle of(Draft draft, BookingResult result) {
        draft.forget(FieldName.WHEN);
        return switch (result) {
            case Booked _ -> NONE;
            case SlotTaken(List<Slot> free) -> refused(draft, free, TAKEN);
            case OutsideHours(List<Slot> free) -> refused(draft, free, CLOSED);
            case TooSoon(Instant _, List<Slot> free) -> refused(draft, free, PAST);
            case TooFar(Instant _, List<Slot> free) -> refused(draft, free, FAR);
            case NoSuchAppointment _ -> refused(draft, List.of(), TAKEN);
            case NoSuchService _ -> {
                draft.forget(FieldName.SERVICE);
                yield refused(draft, List.of(), NONE);
            }
        };
    }

    private static Obstacle refused(Draft draft, List<Slot> free, Obstacle obstacle) {
        draft.offered(free);
        return obstacle;
    }
}

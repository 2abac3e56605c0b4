package dev.frontdesk.admin;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.BookingResult;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.Business;
import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.InputError;
import dev.frontdesk.web.ProblemType;
import java.util.List;

/// Turns what the calendar refused into problems, with the nearest free slots beside.
final class Refused {

    private Refused() {}

    /// The appointment.
    ///
    /// @throws HttpProblem when there is none; thrown inside the transaction, so that nothing of the
    ///     attempt stays
    static Appointment orThrow(BookingResult result, Business business) {
        var zone = business.zone();
        return switch (result) {
            case BookingResult.Booked(var appointment) -> appointment;
            case BookingResult.SlotTaken(var others) ->
                throw with(others, business, ProblemType.SLOT_TAKEN, "Somebody has this slot already.");
            case BookingResult.OutsideHours(var others) ->
                throw with(
                        others,
                        business,
                        ProblemType.OUTSIDE_HOURS,
                        "The business is closed then, or no appointment starts at that time.");
            case BookingResult.TooSoon(var earliest, var others) ->
                throw with(
                        others,
                        business,
                        ProblemType.TOO_SOON,
                        "The earliest possible start is " + Times.shown(earliest, zone) + ".");
            case BookingResult.TooFar(var latest, var others) ->
                throw with(
                        others,
                        business,
                        ProblemType.TOO_FAR,
                        "The latest possible start is " + Times.shown(latest, zone) + ".");
            case BookingResult.NoSuchService _ ->
                throw new HttpProblem(
                                ProblemType.NO_SUCH_SERVICE,
                                "There is no such service, or the resource asked for does not do it.")
                        .with("errors", List.of(new InputError("service", "must be a service of this business")));
            case BookingResult.NoSuchAppointment _ ->
                throw HttpProblem.notFound("The appointment is gone: cancelled, or a hold that ran out.");
        };
    }

    private static HttpProblem with(List<Slot> others, Business business, ProblemType type, String detail) {
        return new HttpProblem(type, detail).with("alternatives", SlotView.all(others, business.zone()));
    }
}

package dev.frontdesk.simulator.scenario;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What must hold when the conversation is over. Whatever is null or empty is not checked, but one thing
/// always is: nothing is called booked before it is.
///
/// @param appointments all that the conversation led to, in order of their start; empty: not checked
public record Facts(
        @Nullable Expected appointment,
        List<Expected> appointments,
        boolean noAppointment,
        Ended ended,
        Said said,
        List<Free> free,
        Sound sound) {

    public static final Facts NONE =
            new Facts(null, List.of(), false, Ended.ANYHOW, new Said(List.of(), List.of(), 0), List.of(), Sound.ANY);

    public Facts {
        appointments = List.copyOf(appointments);
        free = List.copyOf(free);
    }

    /// An appointment the conversation led to; null parts may be anything.
    public record Expected(
            @Nullable String service,
            @Nullable OffsetDateTime start,
            @Nullable String resource,
            @Nullable String status,
            @Nullable String name,
            @Nullable String phone) {}

    /// @param by `desk`, `caller` or `person`
    /// @param dialled the one number the caller was connected to
    /// @param outcome of the conversation in the server's records
    public record Ended(
            @Nullable String by,
            @Nullable String dialled,
            @Nullable String outcome) {

        static final Ended ANYHOW = new Ended(null, null, null);
    }

    /// @param some each fits at least one reply
    /// @param never none fits any reply
    /// @param turns at most so many of the caller's; 0 for no limit
    public record Said(List<Pattern> some, List<Pattern> never, int turns) {

        public Said {
            some = List.copyOf(some);
            never = List.copyOf(never);
        }
    }

    /// How a call with sound was heard.
    ///
    /// @param deadAirMillis the longest the caller may wait for a sound; 0 for no limit
    /// @param cut the desk was interrupted: something it said was never heard
    /// @param heardOut the last thing the desk said was heard to its end
    public record Sound(int deadAirMillis, boolean cut, boolean heardOut) {

        static final Sound ANY = new Sound(0, false, false);
    }

    /// A slot that can be booked afterwards.
    ///
    /// @param resource null for any
    public record Free(
            String service, OffsetDateTime start, @Nullable String resource) {}
}

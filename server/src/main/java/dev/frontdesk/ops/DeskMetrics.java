package dev.frontdesk.ops;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.BookingResult;
import dev.frontdesk.business.Reception;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.knowledge.QuestionObserver;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;

/// The figures of the front desk. Names and labels are what dashboards rely on: add, never rename. No
/// label has more than a handful of values. Safe for use by many threads.
public final class DeskMetrics {

    private static final Duration[] TURN_BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(700),
        Duration.ofSeconds(2),
        Duration.ofSeconds(6)
    };

    private final MeterRegistry meters;

    public DeskMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /// `frontdesk_turn_seconds`: from a contact's turn taken up to the reply to it.
    public void turn(Channel channel, Reception.Mode receptionist, Duration took) {
        Timer.builder("frontdesk.turn")
                .description("Time from a contact's turn to the reply")
                .tag("channel", channel.label())
                .tag("receptionist", receptionist.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(TURN_BUCKETS)
                .register(meters)
                .record(took);
    }

    /// `frontdesk_bookings_total`, by what became of the request: `held`, `booked`, `slot_taken`, …
    public void booking(BookingResult result) {
        Counter.builder("frontdesk.bookings")
                .description("Requests to book, hold or move")
                .tag("result", label(result))
                .register(meters)
                .increment();
    }

    /// `frontdesk_questions_total`, by what answered: `settings`, `article`, `passages`, `nothing`.
    public void question(QuestionObserver.Source from) {
        Counter.builder("frontdesk.questions")
                .description("Questions asked of the receptionist")
                .tag("answered_from", from.name().toLowerCase(Locale.ROOT))
                .register(meters)
                .increment();
    }

    private static String label(BookingResult result) {
        return switch (result) {
            case BookingResult.Booked(var appointment) ->
                appointment.status() == Appointment.Status.HELD ? "held" : "booked";
            case BookingResult.SlotTaken _ -> "slot_taken";
            case BookingResult.OutsideHours _ -> "outside_hours";
            case BookingResult.TooSoon _ -> "too_soon";
            case BookingResult.TooFar _ -> "too_far";
            case BookingResult.NoSuchService _ -> "no_such_service";
            case BookingResult.NoSuchAppointment _ -> "no_such_appointment";
        };
    }

    /// `frontdesk_conversations_ended_total`
    public void ended(Channel channel, Outcome outcome) {
        Counter.builder("frontdesk.conversations.ended")
                .description("Conversations that ended")
                .tag("channel", channel.label())
                .tag("outcome", outcome.label())
                .register(meters)
                .increment();
    }

    /// `frontdesk_redis_failures_total`: each time Redis is left alone for a while.
    public void redisFailed() {
        Counter.builder("frontdesk.redis.failures")
                .description("Times Redis did not answer")
                .register(meters)
                .increment();
    }
}

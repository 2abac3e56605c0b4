package dev.frontdesk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.BookingResult;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.Reception;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Outcome;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeskMetricsTest {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final DeskMetrics metrics = new DeskMetrics(registry);

    @Test
    void prometheusReadsTheNamesAndLabelsDashboardsRelyOn() {
        metrics.turn(Channel.PHONE, Reception.Mode.SCRIPTED, Duration.ofMillis(7));
        metrics.booking(new BookingResult.SlotTaken(List.of()));
        metrics.booking(new BookingResult.SlotTaken(List.of()));
        metrics.ended(Channel.SMS, Outcome.BOOKED);
        metrics.redisFailed();
        assertThat(new MetricsController(registry).metrics())
                .contains("frontdesk_turn_seconds_count{channel=\"phone\",receptionist=\"scripted\"} 1")
                .contains("frontdesk_turn_seconds_bucket{channel=\"phone\",receptionist=\"scripted\",le=\"0.005\"} 0")
                .contains("frontdesk_turn_seconds_bucket{channel=\"phone\",receptionist=\"scripted\",le=\"0.01\"} 1")
                .contains("frontdesk_bookings_total{result=\"slot_taken\"} 2.0")
                .contains("frontdesk_conversations_ended_total{channel=\"sms\",outcome=\"booked\"} 1.0")
                .contains("frontdesk_redis_failures_total 1.0");
    }

    @Test
    void aHoldIsNotCountedAsABooking() {
        var slot = new Slot(Instant.EPOCH, Instant.EPOCH.plusSeconds(1800), "lee");
        var origin = new Appointment.Origin(null, null, null);
        var held = new Appointment(
                new AppointmentId(new UUID(0, 1)), "AB23", "check-up", slot, Status.HELD, Instant.EPOCH, origin);
        metrics.booking(new BookingResult.Booked(held));
        metrics.booking(new BookingResult.Booked(held.with(Status.BOOKED, null)));
        assertThat(new MetricsController(registry).metrics())
                .contains("frontdesk_bookings_total{result=\"held\"} 1.0")
                .contains("frontdesk_bookings_total{result=\"booked\"} 1.0");
    }
}

package dev.frontdesk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.web.socket.SocketFailure;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

class MediaMetricsTest {

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final MediaMetrics metrics = new MediaMetrics(meters);

    @Test
    void figuresHaveTheNamesThatDashboardsRelyOn() {
        metrics.calls(() -> 3, 800);
        metrics.heard();
        metrics.heard();
        metrics.played();
        metrics.dropped();
        metrics.padded(4);
        metrics.refused("bad_json");
        metrics.opened("line");
        metrics.opened("line");
        metrics.ended("line");
        metrics.failed("openai", SocketFailure.Kind.TIMEOUT);
        assertThat(meters.scrape())
                .contains(
                        "frontdesk_media_calls 3.0",
                        "frontdesk_media_calls_limit 800.0",
                        "frontdesk_media_frames_total{what=\"heard\"} 2.0",
                        "frontdesk_media_frames_total{what=\"played\"} 1.0",
                        "frontdesk_media_frames_total{what=\"dropped\"} 1.0",
                        "frontdesk_media_frames_total{what=\"padded\"} 4.0",
                        "frontdesk_media_refused_total{reason=\"bad_json\"} 1.0",
                        "frontdesk_media_sockets{peer=\"line\"} 1.0",
                        "frontdesk_media_socket_failures_total{kind=\"timeout\",peer=\"openai\"} 1.0");
    }
}

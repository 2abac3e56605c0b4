package dev.frontdesk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallObserver.Stage;
import dev.frontdesk.speech.SpeechFault;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.junit.jupiter.api.Test;

class CallMetricsTest {

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final CallMetrics metrics = new CallMetrics(meters);

    @Test
    void figuresHaveTheNamesThatDashboardsRelyOn() {
        metrics.began("bella", "openai");
        metrics.ended("bella", new CallEnd(CallEnd.Reason.GOODBYE, CallEnd.Fault.NONE));
        metrics.ended(null, new CallEnd(CallEnd.Reason.REFUSED, CallEnd.Fault.CALLER));
        metrics.presumed(new CallEnd(CallEnd.Reason.LINE_LOST, CallEnd.Fault.UNKNOWN), 2);
        metrics.took("bella", Stage.RESPONSE, "openai", 650_000);
        metrics.interrupted("bella");
        metrics.failedOver("bella", "openai", "cascade");
        metrics.faulted("bella", new SpeechFault("nova", SpeechFault.Kind.RATE_LIMIT, "429"));
        metrics.late("bella", 3);
        assertThat(meters.scrape())
                .contains(
                        "frontdesk_calls_active{engine=\"openai\"} 1.0",
                        "frontdesk_calls_ended_total{business=\"bella\",fault=\"none\",reason=\"goodbye\"} 1.0",
                        "frontdesk_calls_ended_total{business=\"\",fault=\"caller\",reason=\"refused\"} 1.0",
                        "frontdesk_calls_presumed_ended_total{fault=\"unknown\",reason=\"line_lost\"} 2.0",
                        "frontdesk_call_stage_seconds_bucket{business=\"bella\",stage=\"response\",le=\"0.5\"} 0",
                        "frontdesk_call_stage_seconds_bucket{business=\"bella\",stage=\"response\",le=\"0.7\"} 1",
                        "frontdesk_vendor_stage_seconds_count{stage=\"response\",vendor=\"openai\"} 1",
                        "frontdesk_call_interruptions_total{business=\"bella\"} 1.0",
                        "frontdesk_call_failovers_total{business=\"bella\",from=\"openai\",to=\"cascade\"} 1.0",
                        "frontdesk_call_faults_total{business=\"bella\",kind=\"rate_limit\",vendor=\"nova\"} 1.0",
                        "frontdesk_call_late_audio_total{business=\"bella\"} 3.0");
    }

    @Test
    void thereAreNeverMoreBusinessesThanFiguresCanBear() {
        for (int i = 0; i < BusinessLabels.MOST + 50; i++) {
            metrics.interrupted("business-" + i);
        }
        metrics.interrupted("business-0");

        assertThat(meters.find("frontdesk.call.interruptions").counters()).hasSize(BusinessLabels.MOST + 1);
        assertThat(meters.get("frontdesk.call.interruptions")
                        .tag("business", "others")
                        .counter()
                        .count())
                .isEqualTo(50);
        assertThat(meters.get("frontdesk.call.interruptions")
                        .tag("business", "business-0")
                        .counter()
                        .count())
                .isEqualTo(2);
    }
}

package dev.frontdesk.ops;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// All figures, as Prometheus reads them.
@RestController
public final class MetricsController {

    private static final String TEXT = "text/plain;version=0.0.4;charset=utf-8";

    private final PrometheusMeterRegistry meters;

    public MetricsController(PrometheusMeterRegistry meters) {
        this.meters = meters;
    }

    @GetMapping(path = "/metrics", produces = TEXT)
    String metrics() {
        return meters.scrape();
    }
}

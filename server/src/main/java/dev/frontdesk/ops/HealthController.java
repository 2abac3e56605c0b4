package dev.frontdesk.ops;

import java.util.Map;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// For load balancers and orchestrators: 200 while the program can work, 503 when it cannot.
@RestController
public final class HealthController {

    private final Health health;
    private final ApplicationAvailability availability;

    public HealthController(Health health, ApplicationAvailability availability) {
        this.health = health;
        this.availability = availability;
    }

    @GetMapping({"/health", "/healthz"})
    ResponseEntity<Health.Report> health() {
        return answer(health.report());
    }

    /// Whether to leave the process alone; says nothing of what it stands on.
    @GetMapping("/health/live")
    ResponseEntity<Health.Report> live() {
        return answer(state(availability.getLivenessState() == LivenessState.CORRECT));
    }

    /// Whether to send requests: not before the program has started, nor while it stops.
    @GetMapping("/health/ready")
    ResponseEntity<Health.Report> ready() {
        boolean accepting = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        return answer(accepting ? health.report() : state(false));
    }

    private static Health.Report state(boolean up) {
        return new Health.Report((up ? Health.Status.UP : Health.Status.DOWN).label(), Map.of());
    }

    private static ResponseEntity<Health.Report> answer(Health.Report report) {
        boolean down = report.status().equals(Health.Status.DOWN.label());
        return ResponseEntity.status(down ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .body(report);
    }
}

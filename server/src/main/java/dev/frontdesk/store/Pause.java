package dev.frontdesk.store;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// How the calling thread lets time go by before it tries again.
public interface Pause {

    Pause PARK = duration -> LockSupport.parkNanos(duration.toNanos());

    void of(Duration duration);
}

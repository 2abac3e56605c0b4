package dev.frontdesk.call;

import dev.frontdesk.business.BusinessId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;

class InMemoryCallsTest extends CallsContract {

    private Instant now = Instant.parse("2026-11-20T16:00:00Z");
    private final InMemoryCalls calls = new InMemoryCalls(clock(() -> now));

    private static Clock clock(InstantSource source) {
        return source.withZone(ZoneOffset.UTC);
    }

    @Override
    protected Calls calls() {
        return calls;
    }

    @Override
    protected CallRecords records() {
        return calls;
    }

    @Override
    protected BusinessId business() {
        return new BusinessId(new UUID(0, 1));
    }

    @Override
    protected BusinessId otherBusiness() {
        return new BusinessId(new UUID(0, 2));
    }

    @Override
    protected Instant now() {
        return now;
    }

    @Override
    protected void pass(Duration time) {
        now = now.plus(time);
    }
}

package dev.frontdesk.conversation.model;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.conversation.Readied;
import dev.frontdesk.messaging.Receipts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Which turns were readied already, on whatever node. A claim is committed before the model is asked: a repeat
/// waits for what the first gets, and does without when the first does not end.
public final class Claims {

    private static final String MODEL = "model";
    private static final String BEGUN = "begun ";
    private static final String SCRIPT = "script";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final BusinessScope scope;
    private final Receipts receipts;
    private final Clock clock;
    private final RandomGenerator random;

    public Claims(BusinessScope scope, Receipts receipts, Clock clock, RandomGenerator random) {
        this.scope = scope;
        this.receipts = receipts;
        this.clock = clock;
        this.random = random;
    }

    /// What became of a claim.
    sealed interface Claim {

        /// It is ours to ready.
        record Ours() implements Claim {}

        /// It was readied before.
        record Known(Readied readied) implements Claim {}

        /// It was left to the script.
        record Script() implements Claim {}

        /// Whoever began it did not end it.
        record Abandoned() implements Claim {}
    }

    /// @param longest how long a turn may take to ready
    Claim claim(BusinessId business, String event, Duration longest, Deadline deadline) {
        while (true) {
            var found = scope.in(business, () -> claimed(business, event));
            if (found.isEmpty()) {
                return new Claim.Ours();
            }
            var kept = found.get();
            if (!kept.startsWith(BEGUN)) {
                return kept.isEmpty() || kept.equals(SCRIPT) ? new Claim.Script() : new Claim.Known(Readied.of(kept));
            }
            var begun = Instant.parse(kept.substring(BEGUN.length()));
            if (deadline.passed() || begun.plus(longest).isBefore(clock.instant())) {
                return new Claim.Abandoned();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos() + random.nextLong(LOOK_AGAIN.toNanos()));
        }
    }

    private Optional<String> claimed(BusinessId business, String event) {
        var known = receipts.claim(business, MODEL, event);
        if (known.isEmpty()) {
            receipts.answer(business, MODEL, event, BEGUN + clock.instant());
        }
        return known;
    }

    /// What became of a turn that was ours, for its repeats.
    ///
    /// @param readied null when the script has to answer
    void settle(BusinessId business, String event, @Nullable Readied readied) {
        scope.in(business, () -> {
            receipts.answer(business, MODEL, event, readied == null ? SCRIPT : readied.kept());
            return event;
        });
    }
}

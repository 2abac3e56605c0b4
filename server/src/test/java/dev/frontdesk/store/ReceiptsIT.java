package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BusinessId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReceiptsIT {

    private final BusinessId business = TestDatabase.business();
    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final JdbcReceipts receipts = new JdbcReceipts(TestDatabase.sql(), new PlainSeal(), TestDatabase.CLOCK);

    @Test
    void ofTwentyClaimsAtOnceOneOwnsTheEventAndTheOthersGetItsAnswer() throws Exception {
        var owners = new AtomicInteger();
        var start = new CountDownLatch(1);
        var answers = new ArrayList<Future<String>>();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 20; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return take("event", owners);
                }));
            }
            start.countDown();
            for (var answer : answers) {
                assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo("answer of owner 1");
            }
        }
        assertThat(owners).hasValue(1);
    }

    @Test
    void aClaimThatRolledBackIsFreeAgain() {
        assertThatThrownBy(() -> scope.in(business, () -> {
                    receipts.claim(business, "twilio", "event");
                    throw new IllegalArgumentException("failed on the way");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(claim("event")).isEmpty();
    }

    @Test
    void anEventThatWasTakenWithoutAnAnswerIsNotTakenAgain() {
        assertThat(claim("event")).isEmpty();

        assertThat(claim("event")).contains("");
    }

    @Test
    void providersAndBusinessesDoNotShareEvents() {
        assertThat(claim("event")).isEmpty();

        var other = TestDatabase.business();
        assertThat(scope.in(other, () -> receipts.claim(other, "twilio", "event")))
                .isEmpty();
        assertThat(scope.in(business, () -> receipts.claim(business, "vapi", "event")))
                .isEmpty();
    }

    private String take(String event, AtomicInteger owners) {
        return scope.in(
                business,
                () -> receipts.claim(business, "twilio", event).orElseGet(() -> {
                    var answer = "answer of owner " + owners.incrementAndGet();
                    receipts.answer(business, "twilio", event, answer);
                    return answer;
                }));
    }

    private Optional<String> claim(String event) {
        return scope.in(business, () -> receipts.claim(business, "twilio", event));
    }
}

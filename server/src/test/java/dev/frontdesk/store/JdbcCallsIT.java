package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallEnd.Fault;
import dev.frontdesk.call.CallEnd.Reason;
import dev.frontdesk.call.CallNext;
import dev.frontdesk.call.CallObserver;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallRecords;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.call.CallTimeline;
import dev.frontdesk.call.Calls;
import dev.frontdesk.call.CallsContract;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.ops.DeskMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class JdbcCallsIT extends CallsContract {

    private static final Seal SEAL = new TinkSeal("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));

    private final SettableClock clock = new SettableClock();
    private final BusinessId business = TestDatabase.business();
    private final BusinessId other = TestDatabase.business();
    private final PresumedEnds ends = new PresumedEnds();
    private final JdbcCalls calls = node("here/1");

    private static final class PresumedEnds implements CallObserver {

        private final List<String> told = new ArrayList<>();

        @Override
        public void presumed(CallEnd end, int streams) {
            told.add(end.reason().label() + " " + end.fault().label() + " " + streams);
        }
    }

    @Test
    void onlyEndsThatNobodyToldOfArePresumed() {
        var presumed = new CallEnd(Reason.LINE_LOST, Fault.UNKNOWN);
        calls.expect(ticket(1));
        calls.ended(ticket(1), new CallEnd(Reason.GOODBYE, Fault.NONE), new CallTimeline(List.of()));
        calls.over(business, SID, presumed);
        assertThat(ends.told).isEmpty();

        calls.expect(ticket(2));
        calls.expect(ticket(3));
        calls.over(business, SID, presumed);
        calls.over(business, SID, presumed);
        assertThat(ends.told).containsExactly("line_lost unknown 2");
    }

    private JdbcCalls node(String name) {
        return new JdbcCalls(TestDatabase.sql(), SEAL, TestDatabase.scope(), new SecureRandom(), name, clock, ends);
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
        return business;
    }

    @Override
    protected BusinessId otherBusiness() {
        return other;
    }

    @Override
    protected Instant now() {
        return clock.instant();
    }

    @Override
    protected void pass(Duration time) {
        clock.forward(time);
    }

    private <T> List<T> ask(String question, Class<T> type) {
        return TestDatabase.scope()
                .in(business, () -> TestDatabase.sql().sql(question).query(type).list());
    }

    @Test
    void ofFiftyWhoClaimATokenAtOnceOnAnyNodeOneHasIt() throws Exception {
        var token = calls.expect(ticket(1));
        var second = node("there/2");
        var claims = new ArrayList<Callable<Optional<CallTicket>>>();
        claims.addAll(Collections.nCopies(25, () -> calls.claim(start(token))));
        claims.addAll(Collections.nCopies(25, () -> second.claim(start(token))));

        var claimed = new ArrayList<CallTicket>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(claims)) {
                done.get().ifPresent(claimed::add);
            }
        }

        assertThat(claimed).containsExactly(ticket(1));
        assertThat(ask("SELECT node FROM calls", String.class)).singleElement().isIn("here/1", "there/2");
    }

    @Test
    void neitherTheTokenNorTheCallNorNumbersAreReadableInTheDatabase() {
        var token = calls.expect(ticket(1));
        calls.next(ticket(1), new CallNext.Transfer("+14385550120"));

        var bytes = ask(
                        "SELECT concat(calls.*)::bytea || thread_sealed || party_sealed || party_index"
                                + " || transfer_sealed || token_hash FROM calls",
                        byte[].class)
                .getFirst();
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain(token, SID, "7805550142", "4385550120");
    }

    @Test
    void aStreamIsLinkedToItsConversationWhenItEnds() {
        var conversation = conversation();
        calls.expect(ticket(1));
        assertThat(ask("SELECT count(conversation) FROM calls", Long.class)).containsExactly(0L);

        calls.ended(ticket(1), new CallEnd(Reason.GOODBYE, Fault.NONE), new CallTimeline(List.of()));

        assertThat(ask("SELECT conversation FROM calls", UUID.class)).containsExactly(conversation);
    }

    @Test
    void aStreamThatNeverSaidThatItEndedIsLinkedToo() {
        var conversation = conversation();
        calls.expect(ticket(1));
        calls.over(business, SID, new CallEnd(Reason.CALLER_HUNG_UP, Fault.UNKNOWN));

        assertThat(ask("SELECT conversation FROM calls", UUID.class)).containsExactly(conversation);
    }

    @Test
    void aCallGoesWithItsConversation() {
        conversation();
        calls.expect(ticket(1));
        calls.ended(ticket(1), new CallEnd(Reason.GOODBYE, Fault.NONE), new CallTimeline(List.of()));
        TestDatabase.scope()
                .in(
                        business,
                        () -> TestDatabase.sql()
                                .sql("DELETE FROM conversations")
                                .update());

        assertThat(calls.of(business, SID)).isEmpty();
    }

    @Test
    void ofALongTimelineTheBeginningAndTheEndAreKept() {
        var entries = LongStream.range(0, 700)
                .mapToObj(at -> new CallTimeline.Entry(at, "tool", "availability", 3))
                .toList();
        calls.expect(ticket(1));
        calls.ended(ticket(1), new CallEnd(Reason.GOODBYE, Fault.NONE), new CallTimeline(entries));

        assertThat(calls.of(business, SID))
                .singleElement()
                .extracting(CallRecord::timeline)
                .satisfies(timeline -> {
                    assertThat(timeline.entries()).hasSize(CallTimeline.MOST).startsWith(entries.getFirst());
                    assertThat(timeline.entries().getLast()).isEqualTo(entries.getLast());
                });
    }

    @Test
    void aTransactionThatRolledBackGaveOutNoToken() {
        var token = new ArrayList<String>();
        assertThatThrownBy(() -> TestDatabase.scope().in(business, () -> {
                    token.add(calls.expect(ticket(1)));
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");

        assertThat(calls.claim(start(token.getFirst()))).isEmpty();
        assertThat(calls.of(business, SID)).isEmpty();
    }

    private UUID conversation() {
        var conversations = new JdbcConversations(
                TestDatabase.sql(),
                SEAL,
                new CaffeineLiveConversations(),
                TestDatabase.scope(),
                new DeskMetrics(new SimpleMeterRegistry()),
                clock);
        var key = new ConversationKey(Channel.PHONE, SID);
        return TestDatabase.scope()
                .in(business, () -> conversations.open(business, key, () -> Samples.fresh(key, null, now())))
                .id()
                .value();
    }
}

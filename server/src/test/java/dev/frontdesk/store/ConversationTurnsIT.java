package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.ReceptionDesk;
import dev.frontdesk.conversation.Receptionist;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.ops.DeskMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The desk on two nodes over one database: of a conversation, one turn at a time.
class ConversationTurnsIT {

    private static final ConversationKey CALL = new ConversationKey(Channel.PHONE, "CA1");

    private final Business business = TestBusiness.BELLA.withId(TestDatabase.business());
    private final JdbcBusinessScope scope =
            new JdbcBusinessScope(TestDatabase.transactions(), TestDatabase.sql(), Pause.PARK);

    @Test
    void fiftyTurnsAtOnceOnTwoNodesAreTakenOneAfterTheOther() throws Exception {
        var replies = atOnce(50, List.of(desk(new CaffeineLiveConversations()), desk(new CaffeineLiveConversations())));

        assertThat(replies)
                .extracting(Reply::conversation)
                .containsOnly(replies.getFirst().conversation());
        assertComplete(replies.getFirst().conversation(), 50);
    }

    @Test
    void noTurnIsLostWhenRedisDiesInTheMiddle() throws Exception {
        var failures = new AtomicInteger();
        try (TestRedis redis = TestRedis.start();
                RedisLink one = redis.link(failures::incrementAndGet);
                RedisLink two = redis.link(failures::incrementAndGet)) {
            var nodes = List.of(
                    desk(new RedisLiveConversations(one, new PlainSeal())),
                    desk(new RedisLiveConversations(two, new PlainSeal())));
            var before = atOnce(10, nodes);
            redis.kill();
            atOnce(10, nodes);
            redis.startAgain();
            TestRedis.await(one);
            TestRedis.await(two);
            atOnce(10, nodes);

            assertThat(failures).hasPositiveValue();
            assertComplete(before.getFirst().conversation(), 30);
        }
    }

    private ReceptionDesk desk(LiveConversations live) {
        var conversations = new JdbcConversations(
                TestDatabase.sql(),
                new PlainSeal(),
                live,
                scope,
                new DeskMetrics(new SimpleMeterRegistry()),
                TestDatabase.CLOCK);
        return new ReceptionDesk(conversations, new Echo(), TestDatabase.CLOCK);
    }

    /// Turns in turn to the nodes, begun together.
    private List<Reply> atOnce(int turns, List<ReceptionDesk> nodes) throws Exception {
        var start = new CountDownLatch(1);
        var taken = new ArrayList<Future<Reply>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < turns; i++) {
                var node = nodes.get(i % nodes.size());
                var said = Incoming.Said.typed("line " + i);
                taken.add(threads.submit(() -> {
                    start.await();
                    return scope.in(business.id(), () -> node.turn(business, CALL, null, said));
                }));
            }
            start.countDown();
        }
        var replies = new ArrayList<Reply>();
        for (var reply : taken) {
            replies.add(reply.get());
        }
        return replies;
    }

    /// Each line is followed by the answer to it, and the numbers have no gap.
    private void assertComplete(ConversationId conversation, int turns) {
        var reader = new JdbcConversations(
                TestDatabase.sql(),
                new PlainSeal(),
                new CaffeineLiveConversations(),
                scope,
                new DeskMetrics(new SimpleMeterRegistry()),
                TestDatabase.CLOCK);
        List<Turn> kept = scope.in(business.id(), () -> reader.turns(business.id(), conversation));
        assertThat(kept)
                .extracting(Turn::number)
                .isEqualTo(IntStream.range(0, turns * 2).boxed().toList());
        for (var i = 0; i < kept.size(); i += 2) {
            assertThat(kept.get(i).who()).isEqualTo(Turn.Who.CONTACT);
            assertThat(kept.get(i + 1).who()).isEqualTo(Turn.Who.DESK);
            assertThat(kept.get(i + 1).text()).isEqualTo(i + ": " + kept.get(i).text());
        }
    }

    /// Says what it heard, after how many turns there were before.
    private static final class Echo implements Receptionist {

        @Override
        public Locale language(Business business) {
            return business.defaultLanguage();
        }

        @Override
        public Answer answer(Visit visit, Incoming incoming) {
            var conversation = visit.conversation();
            var said = ((Incoming.Said) incoming).text();
            return new Answer(
                    Saying.of(conversation.progress().turns() + ": " + said),
                    conversation.progress().language(),
                    List.of(),
                    new Next.Listen(),
                    conversation.dialogue(),
                    new Answer.Knowledge(conversation.form(), null, null, null));
        }

        @Override
        public Outcome abandoned(Visit visit) {
            return Outcome.ABANDONED;
        }
    }
}

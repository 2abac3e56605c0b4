package dev.frontdesk.ops;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Hearer;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Prepared;
import dev.frontdesk.conversation.Reply;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A desk whose turns are timed, logged without their words, and traceable by business, conversation
/// and call.
public final class MeasuredDesk implements Desk {

    private static final Logger LOG = LoggerFactory.getLogger(MeasuredDesk.class);

    private final Desk desk;
    private final DeskMetrics metrics;

    public MeasuredDesk(Desk desk, DeskMetrics metrics) {
        this.desk = desk;
        this.metrics = metrics;
    }

    @Override
    public Prepared prepare(
            Business business, ConversationKey key, @Nullable String party, @Nullable String event, Incoming incoming) {
        try (var _ = Trace.business(business.id());
                var _ = call(key)) {
            return desk.prepare(business, key, party, event, incoming);
        }
    }

    @Override
    public Prepared prepare(
            Business business,
            ConversationKey key,
            @Nullable String party,
            @Nullable String event,
            Incoming incoming,
            Hearer hearer) {
        try (var _ = Trace.business(business.id());
                var _ = call(key)) {
            return desk.prepare(business, key, party, event, incoming, hearer);
        }
    }

    @Override
    public Reply turn(Business business, ConversationKey key, @Nullable String party, Incoming incoming) {
        return measured(business, key, () -> desk.turn(business, key, party, incoming));
    }

    @Override
    public Reply turn(Business business, ConversationKey key, @Nullable String party, Prepared prepared) {
        return measured(business, key, () -> desk.turn(business, key, party, prepared));
    }

    private Reply measured(Business business, ConversationKey key, Supplier<Reply> turn) {
        try (var _ = Trace.business(business.id());
                var _ = call(key)) {
            long start = System.nanoTime();
            Reply reply = turn.get();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            metrics.turn(key.channel(), business.reception().mode(), took);
            logged(key, reply, took);
            return reply;
        }
    }

    private static void logged(ConversationKey key, Reply reply, Duration took) {
        try (var _ = Trace.conversation(reply.conversation())) {
            LOG.info(
                    "Turn {} by {} answered in {} ms, expecting {}",
                    reply.turn(),
                    key.channel().label(),
                    took.toMillis(),
                    reply.expects().label());
        }
    }

    @Override
    public void left(Business business, ConversationKey key) {
        try (var _ = Trace.business(business.id());
                var _ = call(key)) {
            desk.left(business, key);
        }
    }

    /// Only a call's thread is an id; others may be people's numbers.
    private static @Nullable Trace call(ConversationKey key) {
        return key.channel() == Channel.PHONE ? Trace.call(key.thread()) : null;
    }
}

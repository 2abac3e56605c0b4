package dev.frontdesk.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.store.LiveConversations.Copy;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisLiveConversationsIT extends LiveConversationsContract {

    private static TestRedis redis;
    private static RedisLink link;

    private final Seal seal = new TinkSeal(new byte[32]);
    private LiveConversations live;

    @BeforeAll
    static void start() {
        redis = TestRedis.start();
        link = redis.link(() -> {});
    }

    @AfterAll
    static void stop() {
        if (link != null) {
            link.close();
            redis.close();
        }
    }

    @BeforeEach
    void connect() {
        live = new RedisLiveConversations(link, seal);
    }

    @Override
    LiveConversations live() {
        return live;
    }

    @Override
    void pass(Duration time) {
        long over = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < over) {
            LockSupport.parkNanos(over - System.nanoTime());
        }
    }

    private static final BusinessId BELLA = new BusinessId(UUID.randomUUID());

    private static Conversation conversation() {
        Conversation fresh = Samples.fresh(
                new ConversationKey(Channel.SMS, "+14385550119"),
                "+14385550119",
                Instant.parse("2026-11-20T16:00:00Z"));
        return Samples.advanced(fresh, 1, fresh.progress().started());
    }

    private static byte[] stored(Conversation conversation) {
        return link.ask(connection -> connection.sync().get("frontdesk:live:" + BELLA + ":" + conversation.id()))
                .orElseThrow();
    }

    @Test
    void redisHoldsNothingReadable() {
        Conversation conversation = conversation();
        live.put(BELLA, new Copy(conversation, 1), Duration.ofMinutes(1));
        assertThat(new String(stored(conversation), ISO_8859_1)).doesNotContain("Lee", "4385550119", "lee");
        assertThat(link.ask(StatefulRedisConnection::sync)
                        .map(commands -> commands.keys("*4385550119*"))
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void aCopyThatCannotBeReadIsMissing() {
        Conversation conversation = conversation();
        String key = "frontdesk:live:" + BELLA + ":" + conversation.id();
        link.ask(connection -> connection.sync().set(key, new byte[] {1, 2, 3}));
        assertThat(live.get(BELLA, conversation.id())).isEmpty();
        byte[] other = seal.seal(BELLA, Purpose.LIVE, "{\"id\":7}");
        link.ask(connection -> connection.sync().set(key, other));
        assertThat(live.get(BELLA, conversation.id())).isEmpty();
    }
}

package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import io.lettuce.core.SetArgs;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Copies in Redis, for all nodes, sealed as they are in the database. When Redis cannot be asked there
/// are no copies.
public final class RedisLiveConversations implements LiveConversations {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLiveConversations.class);

    private final RedisLink redis;
    private final Seal seal;

    public RedisLiveConversations(RedisLink redis, Seal seal) {
        this.redis = redis;
        this.seal = seal;
    }

    @Override
    public Optional<Copy> get(BusinessId business, ConversationId id) {
        return redis.ask(link -> link.sync().get(key(business, id))).flatMap(found -> open(business, found));
    }

    @Override
    public void put(BusinessId business, Copy copy, Duration ttl) {
        byte[] sealed = seal.seal(business, Purpose.LIVE, CopyJson.write(copy));
        String key = key(business, copy.conversation().id());
        redis.ask(link -> link.sync().set(key, sealed, SetArgs.Builder.px(ttl)));
    }

    @Override
    public void drop(BusinessId business, ConversationId id) {
        redis.ask(link -> link.sync().del(key(business, id)));
    }

    private Optional<Copy> open(BusinessId business, byte[] sealed) {
        try {
            return Optional.of(CopyJson.read(seal.open(business, Purpose.LIVE, sealed)));
        } catch (SealBroken | JacksonException e) {
            LOG.warn("A copy in Redis is of no use ({})", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static String key(BusinessId business, ConversationId id) {
        return "frontdesk:live:" + business + ":" + id;
    }
}

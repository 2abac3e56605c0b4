package dev.frontdesk.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import java.time.Duration;
import java.util.Optional;

/// Copies in this process, bounded in number; for one node, or in front of nothing at all.
public final class CaffeineLiveConversations implements LiveConversations {

    private static final int CAPACITY = 10_000;

    private final Cache<Key, Held> copies;

    private record Key(BusinessId business, ConversationId id) {}

    private record Held(Copy copy, Duration ttl) {}

    public CaffeineLiveConversations() {
        this(Ticker.systemTicker());
    }

    CaffeineLiveConversations(Ticker ticker) {
        this.copies = Caffeine.newBuilder()
                .maximumSize(CAPACITY)
                .ticker(ticker)
                .expireAfter(Expiry.writing((Key key, Held held) -> held.ttl()))
                .build();
    }

    @Override
    public Optional<Copy> get(BusinessId business, ConversationId id) {
        return Optional.ofNullable(copies.getIfPresent(new Key(business, id))).map(Held::copy);
    }

    @Override
    public void put(BusinessId business, Copy copy, Duration ttl) {
        copies.put(new Key(business, copy.conversation().id()), new Held(copy, ttl));
    }

    @Override
    public void drop(BusinessId business, ConversationId id) {
        copies.invalidate(new Key(business, id));
    }
}

package dev.frontdesk.channel.webchat;

import dev.frontdesk.contact.ConversationId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Who has which chat open on this node. Replies are published once they are committed; what another
/// node replies is read from the store by the streams themselves. Thread-safe.
public final class ChatEvents implements ApplicationListener<ContextClosedEvent> {

    private static final int MOST_PER_CONVERSATION = 4;
    private static final int MOST = 1000;

    private final Map<ConversationId, Set<ChatSubscription>> open = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /// @return to be closed by its reader
    /// @throws ResponseStatusException 429 when the conversation, 503 when the server has as many
    ///     streams open as it takes
    ChatSubscription subscribe(ConversationId conversation) {
        if (count.incrementAndGet() > MOST) {
            count.decrementAndGet();
            throw new ResponseStatusException(
                    HttpStatus.SERVICE_UNAVAILABLE, "Too many streams are open; replies still come with each message.");
        }
        var stream = new ChatSubscription(closed -> remove(conversation, closed));
        var streams = open.compute(conversation, (id, present) -> with(present, stream));
        if (!streams.contains(stream)) {
            count.decrementAndGet();
            throw new ResponseStatusException(
                    HttpStatus.TOO_MANY_REQUESTS, "This conversation has too many streams open; close one.");
        }
        return stream;
    }

    void publish(ConversationId conversation, ChatEvent event) {
        open.getOrDefault(conversation, Set.of()).forEach(stream -> stream.offer(new ChatSignal.Said(event)));
    }

    /// Ends all streams, so that the server can stop without waiting for them.
    @Override
    public void onApplicationEvent(ContextClosedEvent stopping) {
        List.copyOf(open.values()).forEach(streams -> streams.forEach(stream -> stream.offer(new ChatSignal.Closed())));
    }

    int streams() {
        return count.get();
    }

    private static Set<ChatSubscription> with(@Nullable Set<ChatSubscription> present, ChatSubscription stream) {
        var streams = present == null ? new HashSet<ChatSubscription>() : new HashSet<>(present);
        if (streams.size() < MOST_PER_CONVERSATION) {
            streams.add(stream);
        }
        return Set.copyOf(streams);
    }

    private void remove(ConversationId conversation, ChatSubscription stream) {
        count.decrementAndGet();
        open.computeIfPresent(conversation, (id, present) -> {
            var streams = new HashSet<>(present);
            streams.remove(stream);
            return streams.isEmpty() ? null : Set.copyOf(streams);
        });
    }
}

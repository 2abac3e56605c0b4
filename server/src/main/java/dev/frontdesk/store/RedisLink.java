package dev.frontdesk.store;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection to a Redis that may die at any moment. A question waits 100 ms at most; after a
/// failure Redis is left alone for 3 s, and whoever asks goes on without it. Nobody waits for a
/// connection: it is made in the background. Safe for use by many threads.
public final class RedisLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

    private static final Duration ANSWER_WITHIN = Duration.ofMillis(100);
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(3);
    private static final Duration RECONNECT_EVERY = Duration.ofSeconds(1);

    private final ClientResources resources = DefaultClientResources.builder()
            .reconnectDelay(Delay.constant(RECONNECT_EVERY))
            .build();
    private final RedisClient client;
    private final RedisURI uri;
    private final Duration patience;
    private final Runnable onFailure;
    private final AtomicBoolean connecting = new AtomicBoolean();
    private volatile @Nullable StatefulRedisConnection<String, byte[]> connection;
    private volatile long leftAloneSince = System.nanoTime() - LEFT_ALONE.toNanos();

    /// Starts to connect.
    ///
    /// @param url `redis://` or `rediss://`
    /// @param onFailure counts a failure; runs on whatever thread met it
    public RedisLink(String url, Runnable onFailure) {
        this(url, ANSWER_WITHIN, onFailure);
    }

    RedisLink(String url, Duration patience, Runnable onFailure) {
        this.uri = RedisURI.create(url);
        this.patience = patience;
        this.onFailure = onFailure;
        uri.setTimeout(CONNECT_WITHIN);
        this.client = RedisClient.create(resources);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .socketOptions(
                        SocketOptions.builder().connectTimeout(CONNECT_WITHIN).build())
                .build());
        connect();
    }

    /// What Redis answers; empty when it has nothing, or cannot be asked now.
    public <T> Optional<T> ask(Function<StatefulRedisConnection<String, byte[]>, @Nullable T> question) {
        StatefulRedisConnection<String, byte[]> open = connection;
        if (System.nanoTime() - leftAloneSince < LEFT_ALONE.toNanos()) {
            return Optional.empty();
        }
        if (open == null) {
            connect();
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(question.apply(open));
        } catch (RedisException e) {
            failed(e);
            return Optional.empty();
        }
    }

    /// How long a question waits for its answer.
    Duration patience() {
        return patience;
    }

    /// Whether Redis answers at this moment.
    public boolean answers() {
        return ask(redis -> redis.sync().ping()).isPresent();
    }

    private void connect() {
        if (connecting.compareAndSet(false, true)) {
            var _ = client.connectAsync(RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE), uri)
                    .whenComplete((opened, failure) -> {
                        if (failure == null) {
                            opened.setTimeout(patience);
                            connection = opened;
                        } else {
                            failed(failure);
                        }
                        connecting.set(false);
                    });
        }
    }

    private void failed(Throwable cause) {
        leftAloneSince = System.nanoTime();
        onFailure.run();
        LOG.warn(
                "Redis does not answer ({}); going on without it for {} s",
                cause.getClass().getSimpleName(),
                LEFT_ALONE.toSeconds());
    }

    @Override
    public void close() {
        client.shutdown(Duration.ZERO, CONNECT_WITHIN);
        var _ = resources.shutdown(0, CONNECT_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
    }
}

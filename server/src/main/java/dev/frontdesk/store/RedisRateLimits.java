package dev.frontdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.web.RateLimits;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// Counts in Redis, for all nodes together; while Redis cannot be asked, each node counts for itself.
/// Keys may be addresses and phone numbers, so Redis sees their hashes only.
public final class RedisRateLimits implements RateLimits {

    private static final String PREFIX = "frontdesk:limit:";

    private final RedisLink redis;
    private final RateLimits meanwhile;
    private final Clock clock;
    private final ConcurrentMap<Integer, BucketConfiguration> limits = new ConcurrentHashMap<>();
    private volatile @Nullable ProxyManager<String> buckets;

    /// @param meanwhile decides while Redis cannot
    public RedisRateLimits(RedisLink redis, RateLimits meanwhile, Clock clock) {
        this.redis = redis;
        this.meanwhile = meanwhile;
        this.clock = clock;
    }

    @Override
    public Decision tryTake(String key, int perMinute) {
        String bucket = PREFIX + perMinute + ":" + hash(key);
        return redis.ask(link -> take(link, bucket, perMinute)).orElseGet(() -> meanwhile.tryTake(key, perMinute));
    }

    private Decision take(StatefulRedisConnection<String, byte[]> link, String bucket, int perMinute) {
        try {
            return RateDecisions.decision(buckets(link)
                    .builder()
                    .build(bucket, () -> limits.computeIfAbsent(perMinute, RedisRateLimits::configuration))
                    .tryConsumeAndReturnRemaining(1));
        } catch (BucketExecutionException e) {
            throw new RedisException(e);
        }
    }

    private static BucketConfiguration configuration(int perMinute) {
        return BucketConfiguration.builder()
                .addLimit(RateDecisions.limit(perMinute))
                .build();
    }

    /// Made at the first use; the link keeps its one connection.
    private ProxyManager<String> buckets(StatefulRedisConnection<String, byte[]> link) {
        ProxyManager<String> known = buckets;
        if (known == null) {
            known = Bucket4jLettuce.casBasedBuilder(link)
                    .clientClock(new ClockTime(clock))
                    .requestTimeout(redis.patience())
                    .expirationAfterWrite(
                            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(RateDecisions.PERIOD))
                    .build();
            buckets = known;
        }
        return known;
    }

    private static String hash(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}

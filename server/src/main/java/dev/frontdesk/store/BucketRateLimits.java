package dev.frontdesk.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.frontdesk.web.RateLimits;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;

/// Counts in this process. A minute begins with the first take under a key; when it is over, all of the
/// limit is there again. The least used of too many keys are forgotten.
public final class BucketRateLimits implements RateLimits {

    private static final int CAPACITY = 100_000;

    private final Cache<Key, Bucket> buckets;
    private final TimeMeter time;

    private record Key(String key, int perMinute) {}

    public BucketRateLimits(Clock clock) {
        this.time = new ClockTime(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CAPACITY)
                .expireAfterAccess(RateDecisions.PERIOD.multipliedBy(2))
                .build();
    }

    @Override
    public Decision tryTake(String key, int perMinute) {
        return RateDecisions.decision(
                buckets.get(new Key(key, perMinute), this::bucket).tryConsumeAndReturnRemaining(1));
    }

    private Bucket bucket(Key key) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(RateDecisions.limit(key.perMinute()))
                .build();
    }
}

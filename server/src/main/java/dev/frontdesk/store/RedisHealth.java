package dev.frontdesk.store;

import dev.frontdesk.ops.HealthPart;

/// Whether Redis answers. Everything works without it, if slower.
public final class RedisHealth implements HealthPart {

    private final RedisLink redis;

    public RedisHealth(RedisLink redis) {
        this.redis = redis;
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public boolean essential() {
        return false;
    }

    @Override
    public boolean up() {
        return redis.answers();
    }
}

package dev.frontdesk.store;

import dev.frontdesk.web.RateLimits;

class BucketRateLimitsTest extends RateLimitsContract {

    private final RateLimits limits = new BucketRateLimits(clock);

    @Override
    RateLimits limits() {
        return limits;
    }
}

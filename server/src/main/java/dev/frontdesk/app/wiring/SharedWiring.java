package dev.frontdesk.app.wiring;

import dev.frontdesk.ops.DeskMetrics;
import dev.frontdesk.store.BucketRateLimits;
import dev.frontdesk.store.CaffeineLiveConversations;
import dev.frontdesk.store.LiveConversations;
import dev.frontdesk.store.RedisLink;
import dev.frontdesk.store.RedisLiveConversations;
import dev.frontdesk.store.RedisRateLimits;
import dev.frontdesk.store.Seal;
import dev.frontdesk.web.RateLimits;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// What nodes share: in Redis when it is configured, in process otherwise.
@Configuration(proxyBeanMethods = false)
class SharedWiring {

    @Bean
    @Conditional(RedisConfigured.class)
    RedisLink redisLink(Foundation foundation, DeskMetrics metrics) {
        var url = Optional.ofNullable(foundation.settings().storage().redis()).orElseThrow();
        return new RedisLink(url.toString(), metrics::redisFailed);
    }

    @Bean
    LiveConversations liveConversations(ObjectProvider<RedisLink> redis, Seal seal) {
        var link = redis.getIfAvailable();
        return link == null ? new CaffeineLiveConversations() : new RedisLiveConversations(link, seal);
    }

    @Bean
    RateLimits rateLimits(ObjectProvider<RedisLink> redis, Clock clock) {
        var here = new BucketRateLimits(clock);
        var link = redis.getIfAvailable();
        return link == null ? here : new RedisRateLimits(link, here, clock);
    }

    static final class RedisConfigured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty("frontdesk.redis", Boolean.class, false);
        }
    }
}

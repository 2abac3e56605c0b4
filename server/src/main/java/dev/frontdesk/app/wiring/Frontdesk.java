package dev.frontdesk.app.wiring;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisReactiveAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The whole program. Needs a [Foundation] as a bean. Migrations ran before, as the owner; Redis is
/// reached by our own link, which knows how to go on without it.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            FlywayAutoConfiguration.class,
            DataRedisAutoConfiguration.class,
            DataRedisReactiveAutoConfiguration.class,
            DataRedisRepositoriesAutoConfiguration.class
        })
@Import({
    StoreWiring.class,
    RecordingWiring.class,
    SharedWiring.class,
    DeskWiring.class,
    LedWiring.class,
    ChannelWiring.class,
    ProviderWiring.class,
    KnowledgeWiring.class,
    CallWiring.class,
    ModelWiring.class,
    MediaWiring.class,
    WebWiring.class,
    OperationsWiring.class
})
public class Frontdesk {}

package dev.frontdesk.app.wiring;

import dev.frontdesk.app.model.ModelVendors;
import dev.frontdesk.provider.ModelDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Language models.
@Configuration(proxyBeanMethods = false)
class ModelWiring {

    @Bean
    ModelVendors modelVendors(Foundation foundation) {
        return new ModelVendors(foundation.settings(), ModelDeadlines.USUAL);
    }
}

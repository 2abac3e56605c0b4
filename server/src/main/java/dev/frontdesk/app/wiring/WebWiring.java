package dev.frontdesk.app.wiring;

import dev.frontdesk.admin.FolderIntake;
import dev.frontdesk.app.folder.DocumentIntake;
import dev.frontdesk.app.http.AdminConfiguration;
import dev.frontdesk.app.http.SecurityConfiguration;
import dev.frontdesk.app.http.WebConfiguration;
import dev.frontdesk.app.settings.Secret;
import dev.frontdesk.web.WebSettings;
import dev.frontdesk.web.security.ConfiguredTokens;
import dev.frontdesk.web.security.UserTokens;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// HTTP: plumbing, security, the REST interface.
@Configuration(proxyBeanMethods = false)
@Import({WebConfiguration.class, SecurityConfiguration.class, AdminConfiguration.class})
class WebWiring {

    @Bean
    WebSettings webSettings(Foundation foundation) {
        var settings = foundation.settings();
        return new WebSettings(
                settings.addresses().publicUrl(),
                settings.addresses().mediaUrl(),
                settings.access().rateLimit(),
                settings.access().trustedProxies());
    }

    @Bean
    ConfiguredTokens configuredTokens(Foundation foundation) {
        return new ConfiguredTokens(
                foundation.bearerTokens().stream().map(Secret::value).toList());
    }

    @Bean
    UserTokens userTokens(Foundation foundation, Clock clock) {
        return new UserTokens(foundation.rootBytes(), clock);
    }

    @Bean
    FolderIntake folderIntake() {
        return new DocumentIntake();
    }
}

package dev.frontdesk.app.http;

import dev.frontdesk.web.ProblemWriter;
import dev.frontdesk.web.RateLimits;
import dev.frontdesk.web.WebSettings;
import dev.frontdesk.web.security.Administrators;
import dev.frontdesk.web.security.ConfiguredTokens;
import dev.frontdesk.web.security.Logins;
import dev.frontdesk.web.security.SecurityRules;
import dev.frontdesk.web.security.UserTokens;
import dev.frontdesk.web.security.Users;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/// Tokens, users and the rules by path. Needs beans [Users], [UserTokens], [ConfiguredTokens],
/// [WebSettings], [RateLimits] and [Clock].
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Logins logins(Users users, PasswordEncoder passwords, UserTokens tokens) {
        return new Logins(users, passwords, tokens);
    }

    @Bean
    Administrators administrators(Users users, PasswordEncoder passwords, Clock clock) {
        return new Administrators(users, passwords, clock);
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            WebSettings settings,
            RateLimits limits,
            ProblemWriter problems,
            ConfiguredTokens configured,
            UserTokens issued)
            throws Exception {
        return new SecurityRules(settings, limits, problems, configured, issued).chain(http);
    }

    /// There is no other way in than a token; without this bean the framework would make up a user.
    @Bean
    AuthenticationManager noOtherWayIn() {
        return attempt -> {
            throw new ProviderNotFoundException("tokens only");
        };
    }
}

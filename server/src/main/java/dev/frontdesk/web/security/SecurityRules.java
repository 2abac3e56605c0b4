package dev.frontdesk.web.security;

import dev.frontdesk.web.AddressLimit;
import dev.frontdesk.web.ProblemWriter;
import dev.frontdesk.web.RateLimits;
import dev.frontdesk.web.WebSettings;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/// The rules by path. Everything about a business needs a token except its chat and calls from its page; webhooks are
/// let
/// through to their own signature check.
public final class SecurityRules {

    private static final String CHAT = "/api/v1/businesses/*/chat/**";
    private static final String CALLS = "/api/v1/businesses/*/calls/**";
    private static final String[] OPEN = {CHAT, CALLS, "/api/v1/login", "/api/docs/**", "/api/twilio/**"};

    /// Under the first, and the paths of systems this one replaces.
    private static final String[] WITH_TOKEN = {"/api/**", "/calendar/**", "/logs/**", "/voice/**"};

    private final WebSettings settings;
    private final ProblemWriter problems;
    private final AddressLimit addressLimit;
    private final TokenLimit tokenLimit;
    private final BearerTokens tokens;

    public SecurityRules(
            WebSettings settings,
            RateLimits limits,
            ProblemWriter problems,
            ConfiguredTokens configured,
            UserTokens issued) {
        this.settings = settings;
        this.problems = problems;
        this.addressLimit = new AddressLimit(limits, settings);
        this.tokenLimit = new TokenLimit(limits, settings);
        this.tokens = new BearerTokens(configured, issued);
    }

    public SecurityFilterChain chain(HttpSecurity http) throws Exception {
        var refusals = new Refusals(problems, addressLimit);
        return http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(this::headers)
                .cors(cors -> cors.configurationSource(crossOrigin()))
                .authorizeHttpRequests(SecurityRules::paths)
                .oauth2ResourceServer(bearer -> bearer.authenticationManagerResolver(request -> tokens)
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterAfter(addressLimit, CorsFilter.class)
                .addFilterAfter(tokenLimit, BearerTokenAuthenticationFilter.class)
                .build();
    }

    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers(WITH_TOKEN)
                .authenticated()
                .anyRequest()
                .permitAll();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(new PageHeaders(settings.mediaUrl()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
        if (settings.overTls()) {
            headers.httpStrictTransportSecurity(hsts -> hsts.requestMatcher(request -> true)
                    .includeSubDomains(false)
                    .maxAgeInSeconds(Duration.ofDays(365).toSeconds()));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }

    /// The chat is called from the business's own site, whatever that is; no cookie goes with it.
    private static UrlBasedCorsConfigurationSource crossOrigin() {
        var anywhere = new CorsConfiguration();
        anywhere.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        anywhere.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.POST.name()));
        anywhere.setAllowedHeaders(List.of("Content-Type", "Idempotency-Key", "Last-Event-ID", "X-Request-Id"));
        anywhere.setExposedHeaders(List.of("Retry-After", "X-Request-Id"));
        anywhere.setAllowCredentials(false);
        anywhere.setMaxAge(Duration.ofHours(1));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration(CHAT, anywhere);
        source.registerCorsConfiguration("/widget.js", anywhere);
        source.registerCorsConfiguration("/assets/**", anywhere);
        return source;
    }
}

package dev.frontdesk.app.http;

import dev.frontdesk.web.ApiDescription;
import dev.frontdesk.web.BodyLimit;
import dev.frontdesk.web.DocsPage;
import dev.frontdesk.web.ErrorAnswers;
import dev.frontdesk.web.Json;
import dev.frontdesk.web.ProblemAdvice;
import dev.frontdesk.web.ProblemValve;
import dev.frontdesk.web.ProblemWriter;
import dev.frontdesk.web.RateLimits;
import dev.frontdesk.web.RequestLog;
import dev.frontdesk.web.SenderLimit;
import dev.frontdesk.web.TryPage;
import dev.frontdesk.web.WebSettings;
import io.swagger.v3.oas.models.OpenAPI;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// HTTP plumbing. Needs beans [WebSettings], [RateLimits] and [Businesses].
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ErrorAnswers.class, DocsPage.class, TryPage.class})
public class WebConfiguration implements WebMvcConfigurer {

    /// JSON only: an XML library that some dependency brings does not make XML welcome.
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.withJsonConverter(new JacksonJsonHttpMessageConverter(Json.mapper()))
                .configureMessageConvertersList(all -> all.removeIf(WebConfiguration::readsXml));
    }

    private static boolean readsXml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream().anyMatch(MediaType.APPLICATION_XML::equalsTypeAndSubtype);
    }

    @Bean
    ProblemWriter problemWriter() {
        return new ProblemWriter(Json.mapper());
    }

    @Bean
    SenderLimit senderLimit(RateLimits limits, WebSettings settings) {
        return new SenderLimit(limits, settings);
    }

    /// Outermost: it answers what escapes all others.
    @Bean
    FilterRegistrationBean<RequestLog> requestLog(ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new RequestLog(problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /// Before security, so that no filter behind it reads more.
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new BodyLimit(problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    @Bean
    OpenAPI openApi() {
        return ApiDescription.front();
    }

    @Bean
    ApiDescription apiDescription() {
        return new ApiDescription();
    }
}

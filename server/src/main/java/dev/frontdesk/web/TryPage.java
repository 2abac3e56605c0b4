package dev.frontdesk.web;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.call.LiveCalls;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/// The page on which anybody talks to a business's receptionist. The page knows the business by its own
/// address; the business's name, its language and whether it can be called are written into it here.
@Hidden
@Controller
public final class TryPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String NAME = "{{business}}";
    private static final String LANGUAGE = "{{language}}";
    private static final String VOICE = "{{voice}}";

    private final Businesses businesses;
    private final LiveCalls live;

    public TryPage(Businesses businesses, LiveCalls live) {
        this.businesses = businesses;
        this.live = live;
    }

    @GetMapping("/try/{slug}")
    ResponseEntity<String> page(@PathVariable String slug) {
        return businesses
                .bySlug(slug)
                .map(business -> answer(HttpStatus.OK, filled(read("try.html"), business)))
                .orElseGet(() -> answer(HttpStatus.NOT_FOUND, read("no-such-business.html")));
    }

    private String filled(String page, Business business) {
        return page.replace(VOICE, live.offered(business) ? "live" : "browser")
                .replace(LANGUAGE, escaped(business.defaultLanguage().toLanguageTag()))
                .replace(NAME, escaped(business.name()));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .body(html);
    }

    private static String escaped(String name) {
        return HtmlUtils.htmlEscape(name, StandardCharsets.UTF_8.name());
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("pages/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

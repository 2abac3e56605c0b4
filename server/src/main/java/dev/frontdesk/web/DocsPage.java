package dev.frontdesk.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/api/docs`: the description of the interface for programs, a page to read and try it for people.
@Hidden
@Controller
public final class DocsPage {

    @GetMapping(path = "/api/docs", produces = MediaType.APPLICATION_JSON_VALUE)
    String description() {
        return "forward:/api/docs/openapi.json";
    }

    @GetMapping(path = "/api/docs", produces = MediaType.TEXT_HTML_VALUE)
    String page() {
        return "redirect:/api/docs/swagger-ui/index.html";
    }
}

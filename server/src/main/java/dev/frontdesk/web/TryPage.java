package dev.frontdesk.web;

import dev.frontdesk.business.Businesses;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The page on which anybody talks to a business's receptionist. The page itself is static and reads the
/// business from its own address.
@Hidden
@Controller
public final class TryPage {

    private final Businesses businesses;

    public TryPage(Businesses businesses) {
        this.businesses = businesses;
    }

    @GetMapping("/try/{slug}")
    ModelAndView page(@PathVariable String slug) {
        if (businesses.bySlug(slug).isEmpty()) {
            return new ModelAndView("forward:/no-such-business.html", HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("forward:/try.html");
    }
}

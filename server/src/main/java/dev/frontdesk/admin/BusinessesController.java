package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Businesses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The businesses this server works for.
@Tag(name = "Businesses")
@RestController
@RequestMapping("/api/v1/businesses")
public final class BusinessesController {

    private final Businesses businesses;
    private final Tenants tenants;

    public BusinessesController(Businesses businesses, Tenants tenants) {
        this.businesses = businesses;
        this.tenants = tenants;
    }

    @Operation(summary = "All businesses, by slug")
    @GetMapping
    ListView<BusinessView> list(
            @RequestParam(defaultValue = Paging.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var paging = new Paging(limit, cursor);
        var after = cursor == null ? "" : slug(cursor);
        var rest = businesses.all().stream()
                .filter(business -> business.slug().compareTo(after) > 0)
                .toList();
        var items = rest.stream().limit(paging.limit()).toList();
        var next = items.size() < rest.size() ? cursor(items) : null;
        return new ListView<>(items.stream().map(BusinessView::of).toList(), next);
    }

    @Operation(summary = "One business")
    @GetMapping("/{slug}")
    BusinessView one(@PathVariable String slug) {
        return BusinessView.of(tenants.named(slug));
    }

    private static String cursor(List<Business> items) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(items.getLast().slug().getBytes(StandardCharsets.UTF_8));
    }

    private static String slug(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            throw Paging.foreignCursor();
        }
    }
}

package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.Articles;
import dev.frontdesk.web.HttpProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What articles were.
@Tag(name = "Knowledge")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/knowledge/{id}/versions")
public final class ArticleVersionsController {

    private final Tenants tenants;
    private final Articles articles;
    private final Trail trail;
    private final Clock clock;

    public ArticleVersionsController(Tenants tenants, Articles articles, Trail trail, Clock clock) {
        this.tenants = tenants;
        this.articles = articles;
        this.trail = trail;
        this.clock = clock;
    }

    @Operation(summary = "An article's versions, the latest first, without their texts")
    @GetMapping
    ListView<ArticleView> list(@PathVariable String slug, @PathVariable String id) {
        return tenants.in(slug, business -> {
            var views = articles.versions(business, id).stream()
                    .map(article -> ArticleView.listed(article, business.zone()))
                    .toList();
            if (views.isEmpty()) {
                throw HttpProblem.notFound("This business has no article with this id.");
            }
            return new ListView<>(views, null);
        });
    }

    @Operation(summary = "An article, as it was written then")
    @GetMapping("/{version}")
    ArticleView one(@PathVariable String slug, @PathVariable String id, @PathVariable int version) {
        return tenants.in(slug, business -> ArticleView.whole(find(business, id, version), business.zone()));
    }

    @Operation(
            summary = "Roll an article back",
            description = "Makes its next version, with the text it had then; the text it has already makes none.")
    @PostMapping("/{version}/restore")
    ArticleView restore(@PathVariable String slug, @PathVariable String id, @PathVariable int version, Principal who) {
        return tenants.in(slug, business -> {
            var then = find(business, id, version);
            var now = articles.save(business, then.path(), then.text(), clock.instant());
            trail.record(business, who, "article.restored", id);
            return ArticleView.whole(now, business.zone());
        });
    }

    private Article find(Business business, String id, int version) {
        return articles.versions(business, id).stream()
                .filter(article -> article.version() == version)
                .findFirst()
                .orElseThrow(() -> HttpProblem.notFound(
                        "This article has no such version; its latest " + Articles.MOST_VERSIONS + " are kept."));
    }
}

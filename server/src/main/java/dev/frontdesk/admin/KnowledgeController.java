package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.Articles;
import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/// The articles that questions are answered from.
@Tag(name = "Knowledge")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/knowledge")
public final class KnowledgeController {

    private final Tenants tenants;
    private final Articles articles;
    private final Trail trail;
    private final Clock clock;

    public KnowledgeController(Tenants tenants, Articles articles, Trail trail, Clock clock) {
        this.tenants = tenants;
        this.articles = articles;
        this.trail = trail;
        this.clock = clock;
    }

    @Operation(summary = "All articles, by id, without their texts")
    @GetMapping
    ListView<ArticleView> list(
            @PathVariable String slug,
            @RequestParam(defaultValue = Paging.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var paging = new Paging(limit, cursor);
        return tenants.in(slug, business -> {
            var page = paging.read((size, after) -> articles.list(business, size, after));
            return ListView.of(page, article -> ArticleView.listed(article, business.zone()));
        });
    }

    @Operation(summary = "One article, as it was written")
    @GetMapping("/{id}")
    ArticleView one(@PathVariable String slug, @PathVariable String id) {
        return tenants.in(slug, business -> ArticleView.whole(find(business, id), business.zone()));
    }

    @Operation(
            summary = "Write a new article",
            description = "Its id, and its file in the business's folder, are named after its title.")
    @PostMapping
    ResponseEntity<ArticleView> create(@PathVariable String slug, @RequestBody ArticleInput body, Principal who) {
        var input = body.created();
        var view = tenants.in(slug, business -> {
            refuseAnother(business, input.path().id());
            return stored(business, articles.save(business, input.path(), input.text(), clock.instant()), who);
        });
        var id = UriUtils.encodePathSegment(view.id(), StandardCharsets.UTF_8);
        return ResponseEntity.created(URI.create("/api/v1/businesses/" + slug + "/knowledge/" + id))
                .body(view);
    }

    @Operation(
            summary = "Replace an article's text",
            description = "Makes its next version; the text it has already makes none.")
    @PutMapping("/{id}")
    ArticleView change(
            @PathVariable String slug, @PathVariable String id, @RequestBody ArticleInput body, Principal who) {
        return tenants.in(slug, business -> {
            var path = find(business, id).path();
            var text = body.changed(path.format());
            return stored(business, articles.save(business, path, text, clock.instant()), who);
        });
    }

    @Operation(summary = "Remove an article")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String slug, @PathVariable String id, Principal who) {
        tenants.in(slug, business -> {
            if (!articles.remove(business, id)) {
                throw noSuchArticle();
            }
            trail.record(business, who, "article.removed", id);
            return id;
        });
    }

    private ArticleView stored(Business business, Article article, Principal who) {
        trail.record(business, who, "article.stored", article.id());
        return ArticleView.whole(article, business.zone());
    }

    private void refuseAnother(Business business, String id) {
        if (articles.find(business, id).isPresent()) {
            throw new HttpProblem(
                    ProblemType.CONFLICT, "There is an article with the id " + id + " already; change that one.");
        }
        if (articles.all(business).size() >= Articles.MOST) {
            throw new HttpProblem(ProblemType.UNPROCESSABLE, "A business has at most " + Articles.MOST + " articles.");
        }
    }

    private Article find(Business business, String id) {
        return articles.find(business, id).orElseThrow(KnowledgeController::noSuchArticle);
    }

    private static HttpProblem noSuchArticle() {
        return HttpProblem.notFound("This business has no article with this id.");
    }
}

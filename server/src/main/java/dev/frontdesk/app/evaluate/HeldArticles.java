package dev.frontdesk.app.evaluate;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.Articles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The articles of one business, which do not change.
record HeldArticles(List<Article> articles) implements Articles {

    HeldArticles {
        articles = List.copyOf(articles);
    }

    @Override
    public Page<Article> list(Business business, int limit, @Nullable String cursor) {
        return new Page<>(articles.stream().limit(limit).toList(), null);
    }

    @Override
    public List<Article> all(Business business) {
        return articles;
    }

    @Override
    public Optional<Article> find(Business business, String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    @Override
    public Article save(Business business, ArticlePath path, String text, Instant now) {
        throw new UnsupportedOperationException("Articles that are evaluated do not change");
    }

    @Override
    public List<Article> versions(Business business, String id) {
        return find(business, id).stream().toList();
    }

    @Override
    public boolean remove(Business business, String id) {
        throw new UnsupportedOperationException("Articles that are evaluated do not change");
    }

    @Override
    public String state(BusinessId business) {
        return "held";
    }
}

package dev.frontdesk.app.evaluate.memory;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.Articles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The articles of one business, in memory. Not for use by more than one thread.
public final class HeldArticles implements Articles {

    private final List<Article> articles;
    private int changes;

    public HeldArticles(List<Article> articles) {
        this.articles = new ArrayList<>(articles);
    }

    public List<Article> articles() {
        return List.copyOf(articles);
    }

    /// Gives an article another text.
    public void change(int number, String text) {
        var before = articles.get(number);
        articles.set(
                number, new Article(before.path(), before.language(), before.version() + 1, before.changed(), text));
        changes++;
    }

    @Override
    public Page<Article> list(Business business, int limit, @Nullable String cursor) {
        return new Page<>(articles.stream().limit(limit).toList(), null);
    }

    @Override
    public List<Article> all(Business business) {
        return articles();
    }

    @Override
    public Optional<Article> find(Business business, String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    @Override
    public Article save(Business business, ArticlePath path, String text, Instant now) {
        throw new UnsupportedOperationException("Articles that are evaluated are not stored");
    }

    @Override
    public List<Article> versions(Business business, String id) {
        return find(business, id).stream().toList();
    }

    @Override
    public boolean remove(Business business, String id) {
        throw new UnsupportedOperationException("Articles that are evaluated are not stored");
    }

    @Override
    public String state(BusinessId business) {
        return Integer.toString(changes);
    }
}

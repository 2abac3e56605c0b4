package dev.frontdesk.app.evaluate.memory;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.ArticleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The articles of one business, in memory. Not for use by more than one thread.
public final class HeldArticles implements ArticleSource {

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
    public List<Article> all(Business business) {
        return articles();
    }

    @Override
    public Optional<Article> find(Business business, String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    @Override
    public String state(BusinessId business) {
        return Integer.toString(changes);
    }
}

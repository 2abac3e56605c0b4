package dev.frontdesk.knowledge;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where the articles of businesses are read: all that searching needs. Called inside a
/// [dev.frontdesk.business.BusinessScope].
public interface ArticleSource {

    /// All of them, by id.
    List<Article> all(Business business);

    /// Of all of them, by id: what is told of an article without reading its text.
    default List<ArticleStamp> stamps(Business business) {
        return all(business).stream().map(Article::stamp).toList();
    }

    /// Those under these paths, by id.
    default List<Article> some(Business business, Set<ArticlePath> paths) {
        return all(business).stream()
                .filter(article -> paths.contains(article.path()))
                .toList();
    }

    Optional<Article> find(Business business, String id);

    /// Changes, and is never the same again, whenever an article of the business is stored, changed or
    /// removed.
    String state(BusinessId business);
}

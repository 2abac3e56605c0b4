package dev.frontdesk.knowledge;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The articles of businesses: the same ones as in their folders. Called inside a
/// [dev.frontdesk.business.BusinessScope].
public interface Articles {

    /// How many articles a business may have.
    int MOST = 1_000;

    /// How many versions of an article are kept, the latest one among them.
    int MOST_VERSIONS = 50;

    /// Ordered by id.
    ///
    /// @param cursor of an earlier page; null for the first
    /// @throws IllegalArgumentException for a cursor that no page gave
    Page<Article> list(Business business, int limit, @Nullable String cursor);

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

    /// Stores a text, as a new article or as the next version of the one that lies there. The text that is
    /// there already makes no new version.
    Article save(Business business, ArticlePath path, String text, Instant now);

    /// What the article was and is, the latest first; none when there is no such article.
    List<Article> versions(Business business, String id);

    /// @return false when there is no such article; its versions go too
    boolean remove(Business business, String id);

    /// Changes, and is never the same again, whenever an article of the business is stored, changed or
    /// removed.
    String state(BusinessId business);
}

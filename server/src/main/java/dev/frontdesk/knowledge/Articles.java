package dev.frontdesk.knowledge;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The articles of businesses, to be read and stored: the same ones as in their folders. Called inside a
/// [dev.frontdesk.business.BusinessScope].
public interface Articles extends ArticleSource {

    /// How many articles a business may have.
    int MOST = 1_000;

    /// How many versions of an article are kept, the latest one among them.
    int MOST_VERSIONS = 50;

    /// Ordered by id.
    ///
    /// @param cursor of an earlier page; null for the first
    /// @throws IllegalArgumentException for a cursor that no page gave
    Page<Article> list(Business business, int limit, @Nullable String cursor);

    /// Stores a text, as a new article or as the next version of the one that lies there. The text that is
    /// there already makes no new version.
    Article save(Business business, ArticlePath path, String text, Instant now);

    /// What the article was and is, the latest first; none when there is no such article.
    List<Article> versions(Business business, String id);

    /// @return false when there is no such article; its versions go too
    boolean remove(Business business, String id);
}

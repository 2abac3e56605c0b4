package dev.frontdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.ArticleStamp;
import dev.frontdesk.knowledge.Articles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Articles in PostgreSQL, among the texts of the business's folder.
public final class JdbcArticles implements Articles {

    private final JdbcClient sql;
    private final ArticleRows rows;

    public JdbcArticles(JdbcTemplate jdbc) {
        sql = JdbcClient.create(jdbc);
        rows = new ArticleRows(jdbc);
    }

    @Override
    public Page<Article> list(Business business, int limit, @Nullable String cursor) {
        var after = cursor == null ? "" : last(cursor);
        var found = paths(business.id())
                .filter(path -> path.id().compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        var page = read(business, found.stream().limit(limit).toList());
        return new Page<>(
                page, found.size() > limit ? cursor(found.get(limit - 1).id()) : null);
    }

    @Override
    public List<Article> all(Business business) {
        return read(business, paths(business.id()).toList());
    }

    @Override
    public List<ArticleStamp> stamps(Business business) {
        return sql
                .sql("SELECT path, version, changed_at FROM articles WHERE business_id = ? AND path LIKE 'knowledge/%'")
                .param(business.id().value())
                .query((row, _) -> stamp(business, row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(stamp -> stamp.path().id()))
                .toList();
    }

    @Override
    public List<Article> some(Business business, Set<ArticlePath> paths) {
        return paths.isEmpty() ? List.of() : read(business, paths);
    }

    @Override
    public Optional<Article> find(Business business, String id) {
        return path(business.id(), id)
                .flatMap(path -> read(business, List.of(path)).stream().findFirst());
    }

    @Override
    public Article save(Business business, ArticlePath path, String text, Instant now) {
        rows.save(business.id().value(), path.text(), text, now);
        return read(business, List.of(path)).getFirst();
    }

    @Override
    public List<Article> versions(Business business, String id) {
        return path(business.id(), id)
                .map(path -> sql.sql("""
                        SELECT path, body, version, changed_at FROM article_versions
                        WHERE business_id = ? AND path = ? ORDER BY version DESC
                        """)
                        .params(business.id().value(), path.text())
                        .query((row, _) -> article(business, row))
                        .list())
                .orElse(List.of());
    }

    @Override
    public boolean remove(Business business, String id) {
        return path(business.id(), id)
                .filter(path -> rows.remove(business.id().value(), path.text()))
                .isPresent();
    }

    @Override
    public String state(BusinessId business) {
        return sql.sql("SELECT knowledge::text FROM businesses WHERE id = ?")
                .param(business.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Optional<ArticlePath> path(BusinessId business, String id) {
        return paths(business).filter(path -> path.id().equals(id)).findFirst();
    }

    /// By id.
    private Stream<ArticlePath> paths(BusinessId business) {
        return sql
                .sql("SELECT path FROM articles WHERE business_id = ? AND path LIKE 'knowledge/%' ORDER BY path")
                .param(business.value())
                .query(String.class)
                .list()
                .stream()
                .flatMap(path -> ArticlePath.parse(path).stream())
                .sorted(Comparator.comparing(ArticlePath::id));
    }

    private List<Article> read(Business business, Collection<ArticlePath> paths) {
        return sql
                .sql("SELECT path, body, version, changed_at FROM articles WHERE business_id = ? AND path = ANY (?)")
                .param(business.id().value())
                .param(paths.stream().map(ArticlePath::text).toArray(String[]::new))
                .query((row, _) -> article(business, row))
                .list()
                .stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
    }

    private static Article article(Business business, ResultSet row) throws SQLException {
        var stamp = stamp(business, row).orElseThrow();
        return new Article(stamp.path(), stamp.language(), stamp.version(), stamp.changed(), row.getString("body"));
    }

    /// Empty for what is no article.
    private static Optional<ArticleStamp> stamp(Business business, ResultSet row) throws SQLException {
        var version = row.getInt("version");
        var changed = Times.read(row, "changed_at");
        return ArticlePath.parse(row.getString("path"))
                .map(path -> new ArticleStamp(
                        path,
                        Objects.requireNonNullElse(path.language(), business.defaultLanguage()),
                        version,
                        changed));
    }

    private static String cursor(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("after " + id).getBytes(UTF_8));
    }

    private static String last(String cursor) {
        var text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        if (!text.startsWith("after ")) {
            throw new IllegalArgumentException("Not a cursor of this list");
        }
        return text.substring("after ".length());
    }
}

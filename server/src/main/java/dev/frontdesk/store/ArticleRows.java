package dev.frontdesk.store;

import dev.frontdesk.knowledge.Articles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/// The texts of a business's folder besides its settings: articles and wordings. Whatever writes one
/// writes it here, so that versions count changes and nothing else. Called inside a scope.
final class ArticleRows {

    private static final String PUT = """
            WITH stored AS (
              INSERT INTO articles (business_id, path, body, changed_at) VALUES (?, ?, ?, ?)
              ON CONFLICT (business_id, path) DO UPDATE
                SET body = excluded.body, version = articles.version + 1, changed_at = excluded.changed_at
                WHERE articles.body <> excluded.body
              RETURNING business_id, path, version, body, changed_at)
            INSERT INTO article_versions (business_id, path, version, body, changed_at)
            SELECT business_id, path, version, body, changed_at FROM stored
            """;
    private static final String FORGET = """
            DELETE FROM article_versions old USING articles current
            WHERE old.business_id = ? AND old.path = ? AND current.business_id = old.business_id
              AND current.path = old.path AND old.version <= current.version - ?
            """;

    /// More changes than this are announced as one.
    private static final int EACH = 20;

    private final JdbcTemplate sql;

    ArticleRows(JdbcTemplate sql) {
        this.sql = sql;
    }

    /// These and no others.
    void replace(UUID business, Map<String, String> texts, Instant now) {
        var gone = sql.update(
                "DELETE FROM articles WHERE business_id = ? AND path <> ALL (?)",
                business,
                texts.keySet().toArray(new String[0]));
        var changed = new ArrayList<String>();
        for (var text : texts.entrySet()) {
            if (put(business, text.getKey(), text.getValue(), now)) {
                changed.add(text.getKey());
            }
        }
        if (gone > 0 || changed.size() > EACH) {
            mark(business, List.of(KnowledgeChange.articles(business)));
        } else {
            mark(
                    business,
                    changed.stream()
                            .map(path -> KnowledgeChange.article(business, path))
                            .toList());
        }
    }

    void save(UUID business, String path, String text, Instant now) {
        if (put(business, path, text, now)) {
            mark(business, List.of(KnowledgeChange.article(business, path)));
        }
    }

    boolean remove(UUID business, String path) {
        var gone = sql.update("DELETE FROM articles WHERE business_id = ? AND path = ?", business, path);
        if (gone > 0) {
            mark(business, List.of(KnowledgeChange.articles(business)));
        }
        return gone == 1;
    }

    /// @return whether it was not there to the letter
    private boolean put(UUID business, String path, String text, Instant now) {
        var changed = sql.update(PUT, business, path, text, Times.column(now));
        if (changed > 0) {
            sql.update(FORGET, business, path, Articles.MOST_VERSIONS);
        }
        return changed > 0;
    }

    private void mark(UUID business, List<KnowledgeChange> changes) {
        if (!changes.isEmpty()) {
            sql.update("UPDATE businesses SET knowledge = gen_random_uuid() WHERE id = ?", business);
            changes.forEach(change -> change.announce(sql));
        }
    }
}

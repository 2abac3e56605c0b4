package dev.frontdesk.knowledge;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Articles kept in memory.
public final class InMemoryArticles implements Articles {

    private final Map<BusinessId, Map<String, Article>> byPath = new HashMap<>();
    private final Map<BusinessId, List<Article>> versions = new HashMap<>();
    private final List<String> read = new ArrayList<>();
    private int changes;

    /// The ids of those whose texts were asked for by path, since this was asked last.
    public List<String> takeRead() {
        var taken = List.copyOf(read);
        read.clear();
        return taken;
    }

    @Override
    public Page<Article> list(Business business, int limit, @Nullable String cursor) {
        if (cursor != null && !cursor.startsWith("after ")) {
            throw new IllegalArgumentException(cursor);
        }
        var rest = all(business).stream()
                .filter(article -> cursor == null || article.id().compareTo(cursor.substring(6)) > 0)
                .toList();
        var items = rest.stream().limit(limit).toList();
        return new Page<>(
                items, items.size() < rest.size() ? "after " + items.getLast().id() : null);
    }

    @Override
    public List<Article> all(Business business) {
        return of(business.id()).values().stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
    }

    @Override
    public List<Article> some(Business business, Set<ArticlePath> paths) {
        paths.forEach(path -> read.add(path.id()));
        return Articles.super.some(business, paths);
    }

    @Override
    public Optional<Article> find(Business business, String id) {
        return all(business).stream().filter(article -> article.id().equals(id)).findFirst();
    }

    @Override
    public Article save(Business business, ArticlePath path, String text, Instant now) {
        var before = of(business.id()).get(path.text());
        if (before != null && before.text().equals(text)) {
            return before;
        }
        changes++;
        var language = Objects.requireNonNullElse(path.language(), business.defaultLanguage());
        var article = new Article(path, language, before == null ? 1 : before.version() + 1, now, text);
        of(business.id()).put(path.text(), article);
        versionsOf(business).addFirst(article);
        return article;
    }

    @Override
    public List<Article> versions(Business business, String id) {
        return versionsOf(business).stream()
                .filter(article -> article.id().equals(id))
                .limit(MOST_VERSIONS)
                .toList();
    }

    private List<Article> versionsOf(Business business) {
        return versions.computeIfAbsent(business.id(), _ -> new ArrayList<>());
    }

    @Override
    public boolean remove(Business business, String id) {
        versionsOf(business).removeIf(article -> article.id().equals(id));
        var gone = of(business.id()).values().removeIf(article -> article.id().equals(id));
        changes += gone ? 1 : 0;
        return gone;
    }

    @Override
    public String state(BusinessId business) {
        return Integer.toString(changes);
    }

    public void clear() {
        byPath.clear();
        versions.clear();
        changes++;
    }

    private Map<String, Article> of(BusinessId business) {
        return byPath.computeIfAbsent(business, _ -> new TreeMap<>());
    }
}

package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.Articles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives each passage of a business its vectors ([PassageWords#parts]), once, and forgets those of passages that are
/// gone. What was
/// learned when something fails is kept. Blocks for as long as the model takes: for jobs.
public final class PassageLearning {

    /// Two texts each.
    private static final int AT_ONCE = Embeddings.MOST / 2;

    private final BusinessScope scope;
    private final Articles articles;
    private final Vectors vectors;
    private final Embeddings embeddings;
    private final @Nullable NearPassages near;

    /// @param near where vectors are looked up; null when each node keeps an index of its own
    public PassageLearning(
            BusinessScope scope,
            Articles articles,
            Vectors vectors,
            Embeddings embeddings,
            @Nullable NearPassages near) {
        this.scope = scope;
        this.articles = articles;
        this.vectors = vectors;
        this.embeddings = embeddings;
        this.near = near;
    }

    private record Found(String state, Map<PassageKey, PassageWords> all, List<PassageKey> missing) {}

    /// The name under which vectors are kept. With another index they are made anew, so that it gets them all.
    public String model() {
        return near == null ? embeddings.model() : embeddings.model() + " in " + near.name();
    }

    /// @return how many vectors were new
    /// @throws EmbeddingsUnavailable when there are none to be had now
    public int learn(Business business) {
        var id = business.id();
        var found = scope.in(id, () -> look(business));
        for (var first = 0; first < found.missing().size(); first += AT_ONCE) {
            var last = Math.min(found.missing().size(), first + AT_ONCE);
            learn(id, found.all(), found.missing().subList(first, last));
        }
        if (near != null) {
            var kept = scope.in(id, () -> vectors.keys(id, model()));
            kept.removeAll(found.all().keySet());
            near.remove(id, kept);
        }
        scope.in(id, () -> {
            vectors.keepOnly(id, model(), found.all().keySet(), found.state());
            return id;
        });
        return found.missing().size();
    }

    /// One article's passages only, so that they need not wait for all others to be looked through. What is gone from
    /// it
    /// is forgotten by [#learn(Business)].
    ///
    /// @param article its id
    /// @throws EmbeddingsUnavailable when there are none to be had now
    public void learn(Business business, String article) {
        var found = scope.in(
                business.id(),
                () -> articles.find(business, article)
                        .map(it -> missing(business, it))
                        .orElse(Map.of()));
        var keys = List.copyOf(found.keySet());
        for (var first = 0; first < keys.size(); first += AT_ONCE) {
            learn(business.id(), found, keys.subList(first, Math.min(keys.size(), first + AT_ONCE)));
        }
    }

    private Map<PassageKey, PassageWords> missing(Business business, Article article) {
        var words = words(Stream.of(article));
        var known = vectors.some(business.id(), model(), Set.copyOf(words.keySet()));
        words.keySet().removeAll(known.keySet());
        return words;
    }

    private Map<PassageKey, PassageWords> words(Stream<Article> articles) {
        var words = new LinkedHashMap<PassageKey, PassageWords>();
        articles.filter(article -> embeddings.reads(article.language()))
                .flatMap(article -> PassageWords.in(article).stream())
                .flatMap(passage -> passage.parts().stream())
                .forEach(passage -> words.putIfAbsent(PassageKey.of(passage), passage));
        return words;
    }

    private Found look(Business business) {
        var state = articles.state(business.id());
        var all = words(articles.all(business).stream());
        var known = vectors.keys(business.id(), model());
        return new Found(
                state,
                all,
                all.keySet().stream().filter(key -> !known.contains(key)).toList());
    }

    private void learn(BusinessId business, Map<PassageKey, PassageWords> all, List<PassageKey> keys) {
        var texts = new ArrayList<String>();
        for (var key : keys) {
            var words = Objects.requireNonNull(all.get(key));
            texts.add(words.text());
            texts.add(words.whole());
        }
        var made = embeddings.of(texts);
        var learned = new LinkedHashMap<PassageKey, Embedding>();
        for (var index = 0; index < keys.size(); index++) {
            learned.put(keys.get(index), made.get(2 * index).between(made.get(2 * index + 1)));
        }
        if (near != null) {
            near.put(business, learned);
        }
        scope.in(business, () -> {
            vectors.put(business, model(), learned);
            return business;
        });
    }
}

package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.ArticleSource;
import dev.frontdesk.knowledge.ArticleStamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gives each passage of a business its vectors ([PassageWords#parts]), once, and forgets those of passages that are
/// gone. Articles that have not changed since it last looked are not read again. What was learned when something
/// fails is kept. Blocks for as long as the model takes: for jobs.
public final class PassageLearning {

    /// Two texts each.
    private static final int AT_ONCE = Embeddings.MOST / 2;

    private final BusinessScope scope;
    private final ArticleSource articles;
    private final Vectors vectors;
    private final Embeddings embeddings;
    private final @Nullable NearPassages near;
    private final KnownPassages passages = new KnownPassages();

    /// @param near where vectors are looked up; null when each node keeps an index of its own
    public PassageLearning(
            BusinessScope scope,
            ArticleSource articles,
            Vectors vectors,
            Embeddings embeddings,
            @Nullable NearPassages near) {
        this.scope = scope;
        this.articles = articles;
        this.vectors = vectors;
        this.embeddings = embeddings;
        this.near = near;
    }

    /// @param missing those without vectors, with their words
    private record Found(String state, Set<PassageKey> all, Map<PassageKey, PassageWords> missing) {}

    /// The name under which vectors are kept. With another index they are made anew, so that it gets them all.
    public String model() {
        return near == null ? embeddings.model() : embeddings.model() + " in " + near.name();
    }

    /// With nobody else about it.
    ///
    /// @return how many vectors were new
    /// @throws EmbeddingsUnavailable when there are none to be had now
    public int learn(Business business) {
        return learn(business, () -> true);
    }

    /// @param mayGoOn asked before each portion of some seconds' work, outside of the scope; what was learned is kept
    ///     when it may not
    /// @return how many vectors were missing
    /// @throws EmbeddingsUnavailable when there are none to be had now
    public int learn(Business business, BooleanSupplier mayGoOn) {
        var id = business.id();
        var found = scope.in(id, () -> look(business));
        if (!learn(id, found.missing(), mayGoOn)) {
            return found.missing().size();
        }
        forgetOthers(id, found);
        return found.missing().size();
    }

    /// Unless an article has changed meanwhile: what is new in it is not among what was found, and may have been
    /// learned already. The next look forgets what is gone.
    private void forgetOthers(BusinessId id, Found found) {
        if (!isStill(id, found.state())) {
            return;
        }
        if (near != null) {
            var kept = scope.in(id, () -> vectors.keys(id, model()));
            kept.removeAll(found.all());
            near.remove(id, kept);
        }
        scope.in(id, () -> {
            if (articles.state(id).equals(found.state())) {
                vectors.keepOnly(id, model(), found.all(), found.state());
            }
            return id;
        });
    }

    private boolean isStill(BusinessId id, String state) {
        return scope.in(id, () -> articles.state(id).equals(state));
    }

    /// One article's passages only, so that they need not wait for all others to be looked through. What is gone from
    /// it is forgotten by [#learn(Business)].
    ///
    /// @param article its id
    /// @param mayGoOn as in [#learn(Business, BooleanSupplier)]
    /// @throws EmbeddingsUnavailable when there are none to be had now
    public void learn(Business business, String article, BooleanSupplier mayGoOn) {
        var missing = scope.in(
                business.id(),
                () -> articles.find(business, article)
                        .map(it -> missing(business, it))
                        .orElse(Map.of()));
        var _ = learn(business.id(), missing, mayGoOn);
    }

    private Map<PassageKey, PassageWords> missing(Business business, Article article) {
        var words = words(article);
        var known = vectors.some(business.id(), model(), Set.copyOf(words.keySet()));
        words.keySet().removeAll(known.keySet());
        return words;
    }

    private Map<PassageKey, PassageWords> words(Article article) {
        var words = new LinkedHashMap<PassageKey, PassageWords>();
        if (embeddings.reads(article.language())) {
            PassageWords.in(article).stream()
                    .flatMap(passage -> passage.parts().stream())
                    .forEach(passage -> words.putIfAbsent(PassageKey.of(passage), passage));
        }
        return words;
    }

    private Found look(Business business) {
        var state = articles.state(business.id());
        var byArticle = passages(business);
        passages.are(business.id(), byArticle);
        var known = vectors.keys(business.id(), model());
        var lacking = byArticle.entrySet().stream()
                .filter(article -> !known.containsAll(article.getValue()))
                .map(article -> article.getKey().path())
                .collect(Collectors.toSet());
        var missing = new LinkedHashMap<PassageKey, PassageWords>();
        articles.some(business, lacking).forEach(article -> missing.putAll(words(article)));
        missing.keySet().removeAll(known);
        var all = byArticle.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return new Found(state, all, missing);
    }

    /// The names of all passages, by article.
    private Map<ArticleStamp, List<PassageKey>> passages(Business business) {
        var known = passages.of(business.id());
        var now = new HashMap<ArticleStamp, List<PassageKey>>();
        var unread = new HashSet<ArticlePath>();
        for (var stamp : articles.stamps(business)) {
            var keys = known.get(stamp);
            if (keys == null) {
                unread.add(stamp.path());
            } else {
                now.put(stamp, keys);
            }
        }
        for (var article : articles.some(business, unread)) {
            now.put(article.stamp(), List.copyOf(words(article).keySet()));
        }
        return now;
    }

    /// @return whether all of it was learned
    private boolean learn(BusinessId business, Map<PassageKey, PassageWords> missing, BooleanSupplier mayGoOn) {
        var keys = List.copyOf(missing.keySet());
        for (var first = 0; first < keys.size(); first += AT_ONCE) {
            if (!mayGoOn.getAsBoolean()) {
                return false;
            }
            learn(business, missing, keys.subList(first, Math.min(keys.size(), first + AT_ONCE)));
        }
        return true;
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

package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.ArticleSource;
import dev.frontdesk.knowledge.ArticleStamp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gives each passage of a business its vectors ([PassageWords#parts]), once, and forgets those of passages that are
/// gone. Articles that have not changed since it last looked are not read again. What was learned when something
/// fails is kept. Blocks for as long as the model takes: for jobs.
public final class PassageLearning {

    private static final int AT_ONCE = PassageMeanings.MOST;

    private final BusinessScope scope;
    private final ArticleSource articles;
    private final Vectors vectors;
    private final Embeddings embeddings;
    private final @Nullable NearPassages near;
    private final PassageMeanings meanings;
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
        this.meanings = new PassageMeanings(embeddings, near == null);
    }

    /// @param missing those without vectors, or without those of their words
    private record Found(String state, Set<PassageKey> all, ArticleParts missing) {}

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
            return found.missing().words().size();
        }
        forgetOthers(id, found);
        return found.missing().words().size();
    }

    /// Unless an article has changed meanwhile: what is new in it is not among what was found, and may have been
    /// learned already. The next look forgets what is gone.
    private void forgetOthers(BusinessId id, Found found) {
        if (!isStill(id, found.state())) {
            return;
        }
        if (near != null) {
            var gone =
                    new HashSet<>(scope.in(id, () -> vectors.keys(id, model())).all());
            gone.removeAll(found.all());
            near.remove(id, gone);
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
                        .orElse(ArticleParts.NONE));
        var _ = learn(business.id(), missing, mayGoOn);
    }

    private ArticleParts missing(Business business, Article article) {
        var parts = parts(article);
        var known = vectors.some(business.id(), model(), parts.words().keySet());
        var withWords = known.entrySet().stream()
                .filter(passage -> passage.getValue().words() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return parts.without(new PassageKeys(known.keySet(), withWords));
    }

    private ArticleParts parts(Article article) {
        return embeddings.reads(article.language())
                ? ArticleParts.of(article, meanings.haveWords())
                : ArticleParts.NONE;
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
        var read = articles.some(business, lacking).stream().map(this::parts).toList();
        var all =
                byArticle.values().stream().flatMap(keys -> keys.all().stream()).collect(Collectors.toSet());
        return new Found(state, all, ArticleParts.together(read).without(known));
    }

    /// The names of all passages, by article.
    private Map<ArticleStamp, PassageKeys> passages(Business business) {
        var known = passages.of(business.id());
        var now = new HashMap<ArticleStamp, PassageKeys>();
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
            now.put(article.stamp(), parts(article).keys());
        }
        return now;
    }

    /// @return whether all of it was learned
    private boolean learn(BusinessId business, ArticleParts missing, BooleanSupplier mayGoOn) {
        var keys = List.copyOf(missing.words().keySet());
        for (var first = 0; first < keys.size(); first += AT_ONCE) {
            if (!mayGoOn.getAsBoolean()) {
                return false;
            }
            learn(business, missing, keys.subList(first, Math.min(keys.size(), first + AT_ONCE)));
        }
        return true;
    }

    private void learn(BusinessId business, ArticleParts missing, List<PassageKey> keys) {
        var learned = meanings.of(missing, keys);
        if (near != null) {
            near.put(business, wholes(learned));
        }
        scope.in(business, () -> {
            vectors.put(business, model(), learned);
            return business;
        });
    }

    private static Map<PassageKey, Embedding> wholes(Map<PassageKey, PassageMeaning> learned) {
        var wholes = new LinkedHashMap<PassageKey, Embedding>();
        learned.forEach((key, meaning) -> wholes.put(key, meaning.whole()));
        return wholes;
    }
}

package dev.frontdesk.provider.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.ArticleSource;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.NearPassages;
import dev.frontdesk.knowledge.meaning.Vectors;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Searches by words, and by meaning where that is known. A business's index is made when it is first asked for and
/// again when its articles
/// have changed; those not asked for any more are dropped. Safe for use by many threads.
public final class LuceneSearch implements KnowledgeSearch {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final long MOST_PASSAGES = 200_000;

    private final ArticleSource articles;
    private final Nearness nearness;
    private final Weighing weighing;
    private final Cache<BusinessId, BusinessIndex> indexes = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumWeight(MOST_PASSAGES)
            .<BusinessId, BusinessIndex>weigher((_, index) -> 1 + index.size())
            .build();

    /// By words alone.
    public LuceneSearch(ArticleSource articles) {
        this(articles, Nearness.UNKNOWN, Weighing.WORDS);
    }

    private LuceneSearch(ArticleSource articles, Nearness nearness, Weighing weighing) {
        this.articles = articles;
        this.nearness = nearness;
        this.weighing = weighing;
    }

    /// With an index of the vectors in the process.
    public static LuceneSearch withVectors(
            ArticleSource articles, Vectors vectors, Embeddings embeddings, Weighing weighing) {
        return new LuceneSearch(articles, new OwnVectors(embeddings, vectors), weighing);
    }

    /// With an index of the vectors elsewhere.
    public static LuceneSearch withVectors(ArticleSource articles, NearPassages vectors, Embeddings embeddings) {
        return new LuceneSearch(articles, Nearness.elsewhere(embeddings, vectors), Weighing.BOTH);
    }

    @Override
    public List<Passage> find(Business business, Question question, int most) {
        return index(business, question).find(lookup(business, question), most);
    }

    @Override
    public List<Passage> nearest(Business business, Question question, int most) {
        return index(business, question).nearest(lookup(business, question), most);
    }

    /// Brings up to date what is in memory of the business already, so that the next question does not wait for that.
    /// Called inside its scope.
    public void refresh(Business business) {
        if (indexes.getIfPresent(business.id()) != null) {
            index(business);
        }
        nearness.refresh(business.id());
    }

    private Lookup lookup(Business business, Question question) {
        return Lookup.of(
                question.words(), unsaid(business, question.language()), nearness.of(business, question), weighing);
    }

    private LanguageIndex index(Business business, Question question) {
        var all = index(business);
        var index = all.in(question.language());
        return index.isEmpty() && question.inDefaultLanguageToo() ? all.in(business.defaultLanguage()) : index;
    }

    @Override
    public double covers(Business business, Question question, String text) {
        var index = index(business).in(question.language());
        return index.covers(question.words(), unsaid(business, question.language()), text);
    }

    private BusinessIndex index(Business business) {
        var state = articles.state(business.id()) + business.defaultLanguage();
        var known = indexes.getIfPresent(business.id());
        if (known != null && known.state().equals(state)) {
            return known;
        }
        var made = BusinessIndex.of(state, articles, business, known);
        indexes.put(business.id(), made);
        return made;
    }

    /// Everything here is about the business: its name tells no passage from another.
    private static Set<String> unsaid(Business business, Locale language) {
        return new HashSet<>(Stems.in(language).of(business.name()));
    }
}

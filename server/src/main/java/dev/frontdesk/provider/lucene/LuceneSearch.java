package dev.frontdesk.provider.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.Articles;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Searches by words. A business's index is made when it is first asked for and again when its articles
/// have changed; those not asked for any more are dropped. Safe for use by many threads.
public final class LuceneSearch implements KnowledgeSearch {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final long MOST_PASSAGES = 200_000;

    private final Articles articles;
    private final Cache<BusinessId, BusinessIndex> indexes = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumWeight(MOST_PASSAGES)
            .<BusinessId, BusinessIndex>weigher((_, index) -> 1 + index.size())
            .build();

    public LuceneSearch(Articles articles) {
        this.articles = articles;
    }

    @Override
    public List<Passage> find(Business business, Question question, int most) {
        var all = index(business);
        var index = all.in(question.language());
        if (index.isEmpty() && question.inDefaultLanguageToo()) {
            index = all.in(business.defaultLanguage());
        }
        return index.find(question.words(), unsaid(business, question.language()), most);
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
        var made = BusinessIndex.of(state, articles.all(business));
        indexes.put(business.id(), made);
        return made;
    }

    /// Everything here is about the business: its name tells no passage from another.
    private static Set<String> unsaid(Business business, Locale language) {
        return new HashSet<>(Stems.in(language).of(business.name()));
    }
}

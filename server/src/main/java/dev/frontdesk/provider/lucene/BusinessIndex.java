package dev.frontdesk.provider.lucene;

import static java.util.stream.Collectors.groupingBy;

import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.reading.Reading;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The passages of a business, by language, as its articles were at one state of them.
final class BusinessIndex {

    private static final Logger LOG = LoggerFactory.getLogger(BusinessIndex.class);

    /// Of one business; what is beyond is not found.
    static final int MOST_PASSAGES = 20_000;

    private final String state;
    private final int size;
    private final Map<Article, List<Entry>> byArticle;
    private final Map<String, LanguageIndex> byLanguage = new HashMap<>();

    private BusinessIndex(String state, Map<Article, List<Entry>> byArticle) {
        this.state = state;
        this.byArticle = byArticle;
        var entries = byArticle.values().stream()
                .flatMap(List::stream)
                .limit(MOST_PASSAGES)
                .toList();
        if (entries.size() == MOST_PASSAGES) {
            LOG.warn("A business has more than {} passages; the rest are not found", MOST_PASSAGES);
        }
        this.size = entries.size();
        entries.stream()
                .collect(groupingBy(entry -> entry.language().getLanguage()))
                .forEach((language, some) ->
                        byLanguage.put(language, new LanguageIndex(Vocabulary.in(Locale.of(language)), some)));
    }

    /// @param before an earlier one; articles that are the same still are not read again
    static BusinessIndex of(String state, List<Article> articles, @Nullable BusinessIndex before) {
        var known = before == null ? Map.<Article, List<Entry>>of() : before.byArticle;
        var byArticle = new LinkedHashMap<Article, List<Entry>>();
        for (var article : articles) {
            var read = known.get(article);
            byArticle.put(article, read == null ? entries(article) : read);
        }
        return new BusinessIndex(state, byArticle);
    }

    /// What the articles' state was.
    String state() {
        return state;
    }

    /// How many passages there are.
    int size() {
        return size;
    }

    /// Without passages when there are no articles in the language.
    LanguageIndex in(Locale language) {
        var known = byLanguage.get(language.getLanguage());
        return known == null ? new LanguageIndex(Vocabulary.in(language), List.of()) : known;
    }

    private static List<Entry> entries(Article article) {
        var reading = Reading.of(article.path(), article.text());
        return reading.sections().stream()
                .map(section -> Entry.of(article, reading.title(), section))
                .toList();
    }
}

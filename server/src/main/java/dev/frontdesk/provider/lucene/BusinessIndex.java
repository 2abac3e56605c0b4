package dev.frontdesk.provider.lucene;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.frontdesk.business.Business;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.ArticleSource;
import dev.frontdesk.knowledge.ArticleStamp;
import dev.frontdesk.knowledge.reading.Reading;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The passages of a business, by language, as its articles were at one state of them. Of an earlier state
/// all is used again that has not changed: articles are not read again, and their words not counted.
final class BusinessIndex {

    private static final Logger LOG = LoggerFactory.getLogger(BusinessIndex.class);

    /// Of one business; what is beyond is not found.
    static final int MOST_PASSAGES = 20_000;

    /// Among how many an article's change makes one anew: each has some thirty of a thousand articles.
    private static final int SHARDS = 32;

    private final String state;
    private final int size;
    private final Map<ArticleStamp, List<Entry>> byArticle;
    private final Map<Place, Shard> shards = new HashMap<>();
    private final Map<String, LanguageIndex> byLanguage = new HashMap<>();

    /// @param number by the articles' ids
    private record Place(String language, int number) {

        static Place of(Entry entry) {
            return new Place(
                    entry.language().getLanguage(),
                    Math.floorMod(entry.article().hashCode(), SHARDS));
        }
    }

    private BusinessIndex(String state, Map<ArticleStamp, List<Entry>> byArticle, @Nullable BusinessIndex before) {
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
        entries.stream().collect(groupingBy(Place::of)).forEach((place, some) -> {
            var known = before == null ? null : before.shards.get(place);
            shards.put(place, known != null && known.entries().equals(some) ? known : Shard.of(some, stems(place)));
        });
        shards.keySet().stream().collect(groupingBy(Place::language)).forEach(this::put);
    }

    private static Stems stems(Place place) {
        return Vocabulary.in(Locale.of(place.language())).stems();
    }

    private void put(String language, List<Place> places) {
        var inOrder = new TreeMap<Integer, Shard>();
        places.forEach(place -> inOrder.put(place.number(), shards.get(place)));
        byLanguage.put(language, new LanguageIndex(Vocabulary.in(Locale.of(language)), List.copyOf(inOrder.values())));
    }

    /// @param before an earlier one
    static BusinessIndex of(String state, ArticleSource articles, Business business, @Nullable BusinessIndex before) {
        var known = before == null ? Map.<ArticleStamp, List<Entry>>of() : before.byArticle;
        var stamps = articles.stamps(business);
        var unread = stamps.stream()
                .filter(stamp -> !known.containsKey(stamp))
                .map(ArticleStamp::path)
                .collect(toSet());
        var read = new HashMap<String, Article>();
        articles.some(business, unread).forEach(article -> read.put(article.id(), article));
        var byArticle = new LinkedHashMap<ArticleStamp, List<Entry>>();
        for (var stamp : stamps) {
            var article = read.get(stamp.path().id());
            if (article == null) {
                byArticle.put(stamp, known.getOrDefault(stamp, List.of()));
            } else {
                byArticle.put(article.stamp(), entries(article));
            }
        }
        return new BusinessIndex(state, byArticle, before);
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

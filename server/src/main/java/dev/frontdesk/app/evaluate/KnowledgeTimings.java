package dev.frontdesk.app.evaluate;

import dev.frontdesk.app.evaluate.memory.HeldArticles;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.knowledge.meaning.PassageMeaning;
import dev.frontdesk.knowledge.meaning.PassageWords;
import dev.frontdesk.knowledge.meaning.WordCodes;
import dev.frontdesk.knowledge.meaning.WordMeaning;
import dev.frontdesk.provider.lucene.LuceneSearch;
import dev.frontdesk.provider.lucene.Weighing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// How long a lookup takes over a thousand articles, the embedding of the question included.
final class KnowledgeTimings {

    private static final int ARTICLES = 1_000;
    private static final int LOOKUPS = 1_000;
    private static final float NOISE = 0.02f;

    private KnowledgeTimings() {}

    /// @param set a thousand are made of its articles
    /// @param embeddings null: by words alone
    static String over(KnowledgeSet set, @Nullable Embeddings embeddings) {
        var articles = new HeldArticles(thousand(set));
        var many = new KnowledgeSet(set.name(), set.business(), articles, set.questions());
        var search = embeddings == null
                ? new LuceneSearch(articles)
                : LuceneSearch.withVectors(articles, vectors(many, embeddings), embeddings, Weighing.BOTH);
        var start = System.nanoTime();
        ask(search, many, 0);
        var made = System.nanoTime() - start;
        for (var warm = 0; warm < LOOKUPS / 4; warm++) {
            ask(search, many, warm);
        }
        var timings = new Timings();
        for (var lookup = 0; lookup < LOOKUPS; lookup++) {
            var begun = System.nanoTime();
            ask(search, many, lookup);
            timings.add(System.nanoTime() - begun);
        }
        articles.change(ARTICLES / 2, "# Changed\n\nThis article is another one now.\n");
        var changed = System.nanoTime();
        ask(search, many, 0);
        return String.format(
                Locale.ROOT,
                "index of %d articles: %d ms; after a change of one: %d ms%nlookup: %s",
                ARTICLES,
                made / 1_000_000,
                (System.nanoTime() - changed) / 1_000_000,
                timings.shown());
    }

    private static void ask(LuceneSearch search, KnowledgeSet set, int number) {
        var words = set.questions().get(number % set.questions().size()).words();
        var _ = search.find(set.business(), Question.in(set.business().defaultLanguage(), words), 1);
    }

    /// The set's articles many times over, each copy with words of its own.
    private static List<Article> thousand(KnowledgeSet set) {
        var originals = set.articles().articles();
        var articles = new ArrayList<>(originals);
        for (var number = originals.size(); number < ARTICLES; number++) {
            var original = originals.get(number % originals.size());
            var path = ArticlePath.parse("knowledge/" + original.id() + "-" + number + ".md")
                    .orElseThrow();
            var text = original.text().replace(" the ", " topic" + number % 97 + " the matter" + number + " ");
            articles.add(new Article(path, original.language(), 1, Instant.EPOCH, text));
        }
        return articles;
    }

    /// Those of the first articles are the model's, the copies' lie near them: a thousand articles would take it
    /// minutes.
    private static HeldVectors vectors(KnowledgeSet many, Embeddings embeddings) {
        var random = new Random(1);
        var originals = new HashMap<Integer, List<PassageMeaning>>();
        var all = new HashMap<PassageKey, PassageMeaning>();
        var count = (int) many.articles().articles().stream()
                .filter(article -> !article.id().matches(".*-\\d+"))
                .count();
        for (var number = 0; number < ARTICLES; number++) {
            var words = parts(many.articles().articles().get(number));
            var learned = originals.computeIfAbsent(number % count, _ -> meanings(embeddings, words));
            for (var at = 0; at < words.size(); at++) {
                var like = learned.get(Math.min(at, learned.size() - 1));
                all.put(PassageKey.of(words.get(at)), new PassageMeaning(near(like.whole(), random), like.words()));
            }
        }
        var vectors = new HeldVectors();
        vectors.put(many.business().id(), embeddings.model(), Map.copyOf(all));
        return vectors;
    }

    private static List<PassageWords> parts(Article article) {
        return PassageWords.in(article).stream()
                .flatMap(words -> words.parts().stream())
                .toList();
    }

    /// Also of sentences, so that there are rather too many words to compare.
    private static List<PassageMeaning> meanings(Embeddings embeddings, List<PassageWords> words) {
        return words.stream()
                .flatMap(one -> embeddings.meanings(List.of(one.headings() + " " + one.text())).stream())
                .map(text -> new PassageMeaning(
                        text.whole(),
                        WordCodes.of(
                                text.words().stream()
                                        .map(WordMeaning::inContext)
                                        .toList(),
                                text.whole().dimensions())))
                .toList();
    }

    private static Embedding near(Embedding one, Random random) {
        var values = one.values();
        for (var index = 0; index < values.length; index++) {
            values[index] += NOISE * (float) random.nextGaussian();
        }
        return Embedding.of(values);
    }
}

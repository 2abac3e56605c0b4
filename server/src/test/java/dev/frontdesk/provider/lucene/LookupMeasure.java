package dev.frontdesk.provider.lucene;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.BellaArticles;
import dev.frontdesk.knowledge.InMemoryArticles;
import dev.frontdesk.knowledge.Question;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long a lookup takes over a thousand articles. A program, not a test: it prints the time to make
/// the index and the median and 95th percentile of lookups.
final class LookupMeasure {

    private static final int ARTICLES = 1_000;
    private static final int LOOKUPS = 2_000;
    private static final List<String> QUESTIONS = List.of(
            "Where can I leave my car when I come in?",
            "How long before my trip should I get vaccinated?",
            "Am I allowed to have breakfast before my cholesterol test?",
            "Do you sell crutches?",
            "Can you tell me how much a sick note is for my employer?");

    private LookupMeasure() {}

    public static void main(String[] arguments) {
        var search = new LuceneSearch(thousand());
        var start = System.nanoTime();
        ask(search, 0);
        System.out.printf(
                Locale.ROOT, "index of %d articles: %d ms%n", ARTICLES, (System.nanoTime() - start) / 1_000_000);
        for (var warm = 0; warm < LOOKUPS / 4; warm++) {
            ask(search, warm);
        }
        var nanos = new long[LOOKUPS];
        for (var lookup = 0; lookup < LOOKUPS; lookup++) {
            var begun = System.nanoTime();
            ask(search, lookup);
            nanos[lookup] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "lookup: median %.2f ms, p95 %.2f ms%n",
                nanos[LOOKUPS / 2] / 1e6,
                nanos[LOOKUPS * 95 / 100] / 1e6);
    }

    private static void ask(LuceneSearch search, int number) {
        search.find(TestBusiness.BELLA, Question.in(Locale.CANADA, QUESTIONS.get(number % QUESTIONS.size())), 1);
    }

    /// The example's articles a hundred times over, each copy with words of its own.
    private static InMemoryArticles thousand() {
        var articles = BellaArticles.of(TestBusiness.BELLA);
        var originals = articles.all(TestBusiness.BELLA);
        for (var number = originals.size(); number < ARTICLES; number++) {
            var original = originals.get(number % originals.size());
            var path = ArticlePath.parse("knowledge/" + original.id() + "-" + number + ".md")
                    .orElseThrow();
            var text = original.text().replace(" the ", " topic" + number % 97 + " the matter" + number + " ");
            articles.save(TestBusiness.BELLA, path, text, Instant.EPOCH);
        }
        return articles;
    }
}

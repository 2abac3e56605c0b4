package dev.frontdesk.provider.lucene;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.knowledge.BellaArticles;
import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well the questions of a file are answered from the articles of the example practice.
///
/// @param right answerable questions that got a passage of the right article
/// @param wrong answerable questions that got one of another
/// @param invented unanswerable questions that got any
record Judgement(int answerable, int right, int wrong, int unanswerable, int invented, List<String> misses) {

    static Judgement of(String file) {
        var search = new LuceneSearch(BellaArticles.of(TestBusiness.BELLA));
        var counts = new int[5];
        var misses = new ArrayList<String>();
        for (var line : lines(file)) {
            var words = line.path("ask").asString();
            var found = search.find(TestBusiness.BELLA, Question.in(Locale.CANADA, words), 1);
            var got = found.isEmpty() ? null : found.getFirst().article();
            var expected =
                    line.path("article").isNull() ? null : line.path("article").asString();
            counts[expected == null ? 3 : 0]++;
            if (Objects.equals(expected, got)) {
                counts[expected == null ? 3 : 1] += expected == null ? 0 : 1;
            } else {
                counts[expected == null ? 4 : 2] += got == null ? 0 : 1;
                misses.add(words + " | expected " + expected + " | got " + got + " " + said(found));
            }
        }
        return new Judgement(counts[0], counts[1], counts[2], counts[3], counts[4], misses);
    }

    private static String said(List<Passage> found) {
        return found.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.2f %s",
                        found.getFirst().score(),
                        found.getFirst().brief());
    }

    private static List<JsonNode> lines(String file) {
        try (var in = Objects.requireNonNull(Judgement.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> JsonMapper.shared().readTree(line))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d of %d answerable right, %d wrong; %d of %d unanswerable answered%n%s",
                right,
                answerable,
                wrong,
                invented,
                unanswerable,
                String.join("\n", misses));
    }
}

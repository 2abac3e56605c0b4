package dev.frontdesk.provider.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Lucene's index of the passages, in memory; ranks by BM25 over title, headings and text.
final class WordIndex {

    private static final float TITLE_COUNTS = 1.2f;
    private static final float HEADINGS_COUNT = 1.5f;

    private final IndexSearcher searcher;

    private WordIndex(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// @param entry its place in the list the index was made of
    /// @param rank 1 for the best
    record Hit(int entry, double rank) {}

    /// @param shards their documents are numbered through
    static WordIndex of(List<WordShard> shards) {
        try {
            var all = new MultiReader(shards.stream().map(WordShard::reader).toArray(IndexReader[]::new));
            return new WordIndex(new IndexSearcher(all));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The passages that speak of anything that was asked for, the best first.
    List<Hit> candidates(List<Asked> asked, int most) {
        var query = new BooleanQuery.Builder();
        asked.forEach(it -> query.add(query(it), Occur.SHOULD));
        try {
            var hits = searcher.search(query.build(), most).scoreDocs;
            return Arrays.stream(hits)
                    .map(hit -> new Hit(hit.doc, hit.score / hits[0].score))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The best of the phrases counts, in the field where it counts most.
    private static Query query(Asked asked) {
        var phrases = asked.concept().phrases().entrySet().stream()
                .flatMap(phrase -> phrase.getKey().stream()
                        .flatMap(word ->
                                fields(word, phrase.getValue() / phrase.getKey().size()).stream()))
                .toList();
        return new BoostQuery(
                new DisjunctionMaxQuery(phrases, 0), (float) asked.concept().weight());
    }

    private static List<Query> fields(String word, double weight) {
        return List.of(
                boosted(WordShard.TEXT, word, (float) weight),
                boosted(WordShard.HEADINGS, word, HEADINGS_COUNT * (float) weight),
                boosted(WordShard.TITLE, word, TITLE_COUNTS * (float) weight));
    }

    private static Query boosted(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }
}

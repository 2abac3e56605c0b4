package dev.frontdesk.knowledge.meaning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A model that knows which of some words mean the same, and nothing else.
public class TestingEmbeddings implements Embeddings {

    private static final Map<String, String> SAME =
            Map.of("hounds", "dogs", "vessel", "boat", "automobile", "car", "permitted", "allowed");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int DIMENSIONS = 512;

    /// Whether nothing is to be had of it now.
    public volatile boolean away;

    /// How many texts of jobs were asked for.
    public int texts;

    /// Whether it tells what single words mean.
    public boolean knowsWords;

    @Override
    public String model() {
        return "testing";
    }

    @Override
    public boolean reads(Locale language) {
        return language.getLanguage().equals("en");
    }

    @Override
    public List<Embedding> of(List<String> wanted) {
        if (away) {
            throw new EmbeddingsUnavailable("away", new IllegalStateException());
        }
        texts += wanted.size();
        return wanted.stream().map(TestingEmbeddings::embedding).toList();
    }

    @Override
    public Optional<Embedding> ofQuestion(String words) {
        return away || words.isBlank() ? Optional.empty() : Optional.of(embedding(words));
    }

    @Override
    public boolean knowsWords() {
        return knowsWords;
    }

    @Override
    public List<TextMeaning> meanings(List<String> wanted) {
        var wholes = of(wanted);
        return IntStream.range(0, wanted.size())
                .mapToObj(index -> meaning(wholes.get(index), wanted.get(index)))
                .toList();
    }

    @Override
    public Optional<TextMeaning> meaningOfQuestion(String words) {
        return ofQuestion(words).map(whole -> meaning(whole, words));
    }

    private TextMeaning meaning(Embedding whole, String text) {
        return new TextMeaning(whole, knowsWords ? words(text) : List.of());
    }

    /// The longer ones of the text.
    private static List<WordMeaning> words(String text) {
        return Arrays.stream(GAP.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> word.length() > 3)
                .map(word -> new WordMeaning(word, embedding(word)))
                .toList();
    }

    /// What is kept of the words of a text.
    public static WordCodes codes(String... words) {
        return WordCodes.of(
                Arrays.stream(words).map(TestingEmbeddings::embedding).toList(), DIMENSIONS);
    }

    public static Embedding embedding(String text) {
        var values = new float[DIMENSIONS];
        values[0] = 0.01f;
        for (var word : GAP.split(text.toLowerCase(Locale.ROOT), -1)) {
            values[Math.floorMod(SAME.getOrDefault(word, word).hashCode(), DIMENSIONS)] += word.length() > 3 ? 1 : 0;
        }
        return Embedding.of(values);
    }

    @Override
    public void close() {}
}

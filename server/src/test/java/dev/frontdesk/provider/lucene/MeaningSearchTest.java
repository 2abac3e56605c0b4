package dev.frontdesk.provider.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.InMemoryArticles;
import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.meaning.InMemoryVectors;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.knowledge.meaning.PassageMeaning;
import dev.frontdesk.knowledge.meaning.PassageWords;
import dev.frontdesk.knowledge.meaning.TestingEmbeddings;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeaningSearchTest {

    private final InMemoryArticles articles = new InMemoryArticles();
    private final InMemoryVectors vectors = new InMemoryVectors();
    private final TestingEmbeddings embeddings = new TestingEmbeddings();
    private final LuceneSearch search = LuceneSearch.withVectors(articles, vectors, embeddings, Weighing.BOTH);

    private void put(String path, String text) {
        articles.save(TestBusiness.BELLA, ArticlePath.parse(path).orElseThrow(), text, Instant.EPOCH);
    }

    private void learn() {
        var learned = articles.all(TestBusiness.BELLA).stream()
                .flatMap(article -> PassageWords.in(article).stream())
                .flatMap(passage -> passage.parts().stream())
                .collect(Collectors.toMap(PassageKey::of, words -> meaning(words.text())));
        vectors.put(TestBusiness.BELLA.id(), "testing", learned);
        vectors.keepOnly(TestBusiness.BELLA.id(), "testing", learned.keySet(), "");
    }

    private PassageMeaning meaning(String text) {
        var whole = TestingEmbeddings.embedding(text);
        return embeddings.knowsWords
                ? new PassageMeaning(
                        whole, TestingEmbeddings.codes(text.replace(".", "").split(" ")))
                : PassageMeaning.of(whole);
    }

    private List<String> ask(Locale language, String words) {
        return search.find(TestBusiness.BELLA, Question.in(language, words), 3).stream()
                .map(Passage::text)
                .toList();
    }

    private List<String> ask(String words) {
        return ask(Locale.CANADA, words);
    }

    private String first(String words) {
        return search.nearest(TestBusiness.BELLA, Question.in(Locale.CANADA, words), 1)
                .getFirst()
                .text();
    }

    private void aboutDogs() {
        put("knowledge/dogs.md", "# On board\n\nDogs allowed.\n\nSails cost extra.\n");
    }

    @Test
    void whatIsMeantIsFoundInOtherWords() {
        aboutDogs();
        assertThat(ask("Hounds permitted?")).isEmpty();

        learn();

        assertThat(ask("Hounds permitted?")).containsExactly("Dogs allowed.");
    }

    @Test
    void whatIsNotSpokenOfIsNotAnswered() {
        aboutDogs();
        learn();

        assertThat(ask("Which fishing licences exist?")).isEmpty();
    }

    @Test
    void theSearchGoesByWordsWhileThereAreNoVectors() {
        aboutDogs();
        learn();
        embeddings.away = true;

        assertThat(ask("Hounds permitted?")).isEmpty();
        assertThat(ask("Are dogs allowed?")).containsExactly("Dogs allowed.");
    }

    @Test
    void aPassageThatHasNoVectorYetIsFoundByItsWords() {
        aboutDogs();
        learn();
        put("knowledge/oars.md", "# Oars\n\nOars are lent out at the pier.\n");

        assertThat(ask("Where are the oars lent out?")).containsExactly("Oars are lent out at the pier.");
    }

    @Test
    void vectorsThatChangeAreNoticed() {
        aboutDogs();
        learn();
        ask("Hounds permitted?");
        put("knowledge/dogs.md", "# On board\n\nCats sleep below.\n");
        put("knowledge/cars.md", "# Cars\n\nParking your car costs nothing.\n");
        learn();

        assertThat(ask("Hounds permitted?")).isEmpty();
        assertThat(ask("Parking your automobile costs?")).containsExactly("Parking your car costs nothing.");
    }

    @Test
    void languagesTheModelDoesNotReadAreSearchedByWords() {
        put("knowledge/fr/chiens.md", "# Chiens\n\nLes chiens dorment au bureau.\n");
        learn();

        assertThat(ask(Locale.CANADA_FRENCH, "Est-ce que les chiens dorment au bureau ?"))
                .containsExactly("Les chiens dorment au bureau.");
    }

    @Test
    void theSentenceThatAnswersBringsItsPassageForward() {
        put(
                "knowledge/pets.md",
                "# On board\n\nHounds bark loudly.\n\nSails cost extra. Boats sink sometimes. Dogs bark.\n");
        learn();

        assertThat(search.nearest(TestBusiness.BELLA, Question.in(Locale.CANADA, "Dogs bark?"), 2))
                .extracting(Passage::text)
                .containsExactly("Sails cost extra. Boats sink sometimes. Dogs bark.", "Hounds bark loudly.");
    }

    @Test
    void evidenceOfBothKindsIsWeighed() {
        var near = evidence(0, 0.55);
        var spokenOf = evidence(0.6, 0.35);
        var elsewhere = evidence(0.6, 0.1);
        var neither = evidence(0.2, 0.3);
        var unknown = new Evidence(0.6, 4, 0.5, 1, 0, Meant.UNKNOWN, 0);

        assertThat(Map.of(near, true, spokenOf, true, elsewhere, false, neither, false, unknown, true))
                .allSatisfy((evidence, enough) ->
                        assertThat(Weighing.BOTH.isEnough(evidence)).isEqualTo(enough));
        assertThat(Weighing.BOTH.score(near)).isBetween(0.5, 0.6);
        assertThat(Weighing.BOTH.score(spokenOf)).isEqualTo(0.6);
        assertThat(Weighing.BOTH.score(unknown)).isEqualTo(0.6);
    }

    @Test
    void wordsThatManyPassagesHaveOrderLess() {
        var meant = new Meant(0.4, 0.4);
        var common = new Evidence(1, 0.5, 0.5, 1, 0, meant, 0);
        var rare = new Evidence(1, 4, 0.5, 1, 0, meant, 0);
        var silent = new Evidence(0, 0, 0.5, 0, 0, meant, 0);

        assertThat(Weighing.BOTH.worth(rare)).isGreaterThan(Weighing.BOTH.worth(common));
        assertThat(Weighing.BOTH.worth(common)).isGreaterThan(Weighing.BOTH.worth(silent));
        assertThat(Weighing.BOTH.worth(silent)).isEqualTo(meant.worth());
        assertThat(Weighing.BOTH.worth(new Evidence(0, 0, 0.5, 0, 0, meant, 0.4)))
                .isCloseTo(meant.worth() + 0.1, within(1e-9));
    }

    @Test
    void theRareWordsOfAQuestionOrderPassagesByWhatTheyMean() {
        put(
                "knowledge/rooms.md",
                "# Rooms\n\nExtra towels below.\n\nBoat towels below.\n\nExtra pillows upstairs.\n\nExtra beds upstairs.\n");
        learn();
        assertThat(first("Extra vessel?")).isEqualTo("Extra towels below.");

        embeddings.knowsWords = true;
        learn();

        assertThat(first("Extra vessel?")).isEqualTo("Boat towels below.");
    }

    @Test
    void passagesWhoseWordsAreNotKnownYetAreFoundAsBefore() {
        aboutDogs();
        learn();
        embeddings.knowsWords = true;

        assertThat(ask("Hounds permitted?")).containsExactly("Dogs allowed.");
    }

    @Test
    void wordsThatAreLearnedLaterAreNoticed() {
        aboutDogs();
        learn();
        embeddings.knowsWords = true;
        var question = Question.in(Locale.CANADA, "Hounds permitted?");
        var near = new OwnVectors(embeddings, vectors);
        var dogs = PassageKey.of(new PassageWords("On board.", "Dogs allowed."));
        assertThat(near.of(TestBusiness.BELLA, question).words()).isEmpty();

        learn();

        assertThat(near.of(TestBusiness.BELLA, question).words())
                .extracting(NearWord::word)
                .containsExactly("hounds", "permitted");
        var sails = PassageKey.of(new PassageWords("On board.", "Sails cost extra."));
        assertThat(near.of(TestBusiness.BELLA, question).words())
                .allSatisfy(word -> assertThat(word.nearest().applyAsDouble(dogs))
                        .isGreaterThan(word.nearest().applyAsDouble(sails)));
    }

    @Test
    void nothingIsSaidWhenTheBestIsNotGoodEnough() {
        var one = "Hounds bark loudly nearby.";
        var other =
                "Dogs bark. Sails, oars, ropes, masts, anchors, rudders, flags, planks, nails, paint, varnish, brass, "
                        + "canvas, needles, thread, tallow, barrels, lanterns and charts cost extra.";
        put("knowledge/pets.md", "# On board\n\n" + one + "\n\n" + other + "\n");
        learn();
        assertThat(first("Dogs bark?")).isEqualTo(other);

        assertThat(ask("Dogs bark?")).as("the second would do by itself").isEmpty();
        put("knowledge/pets.md", "# On board\n\n" + one + "\n");
        learn();
        assertThat(ask("Dogs bark?")).containsExactly(one);
    }

    @Test
    void whatIsNotKnownLiesBetweenNearAndElsewhere() {
        assertThat(Meant.UNKNOWN.worth())
                .isLessThan(new Meant(0.4, 0.4).worth())
                .isGreaterThan(new Meant(0.1, 0.1).worth());
    }

    private static Evidence evidence(double coverage, double similarity) {
        return new Evidence(coverage, 4, 0.5, coverage > 0 ? 1 : 0, 0, new Meant(similarity, similarity), 0);
    }
}

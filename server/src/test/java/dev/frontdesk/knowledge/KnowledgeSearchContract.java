package dev.frontdesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.TestBusiness;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every search over articles promises.
public abstract class KnowledgeSearchContract {

    private static final Instant THEN = Instant.parse("2026-11-20T16:00:00Z");
    private static final Business BELLA = TestBusiness.BELLA;
    private static final String BOATS = """
            # Renting a boat

            Canoes cost 20 dollars an hour.

            ## Dogs

            Dogs may come along on a lead. They wear a vest. The vests hang beside the pier, in three sizes.

            ## Lessons

            Rowing lessons are given on Sundays.
            """;

    private final InMemoryArticles articles = new InMemoryArticles();
    private KnowledgeSearch search;

    protected abstract KnowledgeSearch search(Articles articles);

    @BeforeEach
    void overTheseArticles() {
        search = search(articles);
    }

    private void put(String path, String text) {
        articles.save(BELLA, ArticlePath.parse(path).orElseThrow(), text, THEN);
    }

    private List<Passage> ask(String words) {
        return search.find(BELLA, Question.in(Locale.ENGLISH, words), 3);
    }

    @Test
    void thePassageThatAnswersIsFoundNotThePage() {
        put("knowledge/boats.md", BOATS);

        assertThat(ask("Can I bring my dog along?").getFirst()).satisfies(passage -> {
            assertThat(passage.article()).isEqualTo("boats");
            assertThat(passage.headings()).containsExactly("Renting a boat", "Dogs");
            assertThat(passage.text()).contains("on a lead").doesNotContain("Canoes");
            assertThat(passage.brief()).startsWith("Dogs may come along").doesNotContain("three sizes");
            assertThat(passage.score()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void nothingIsFoundForWhatNoArticleSpeaksOf() {
        put("knowledge/boats.md", BOATS);

        assertThat(ask("Do you sell fishing licences?")).isEmpty();
        assertThat(ask("")).isEmpty();
        assertThat(ask("?!")).isEmpty();
        assertThat(ask("the of and")).isEmpty();
    }

    @Test
    void whatIsNotGoodEnoughToBeSaidIsNearAllTheSame() {
        put("knowledge/boats.md", BOATS);
        var question = Question.in(Locale.ENGLISH, "Do the canoes have a licence, an anchor and a radio?");

        assertThat(search.find(BELLA, question, 3)).isEmpty();
        assertThat(search.nearest(BELLA, question, 1))
                .singleElement()
                .satisfies(passage -> assertThat(passage.text()).contains("Canoes"));
        assertThat(search.nearest(BELLA.withId(new BusinessId(new UUID(7, 7))), question, 3))
                .isEmpty();
    }

    @Test
    void aChangeIsFoundAtOnce() {
        put("knowledge/boats.md", BOATS);
        assertThat(ask("Do you rent sailing dinghies?")).isEmpty();

        put("knowledge/sails.md", "# Sailing\n\nSailing dinghies are rented to members.");
        assertThat(ask("Do you rent sailing dinghies?")).isNotEmpty();

        articles.remove(BELLA, "sails");
        assertThat(ask("Do you rent sailing dinghies?")).isEmpty();
    }

    @Test
    void articlesOfAnotherLanguageAreFoundOnlyWhenTheyWillDo() {
        put("knowledge/boats.md", BOATS);
        var french = new Question("Canoes?", Locale.FRENCH, false);

        assertThat(search.find(BELLA, french, 1)).isEmpty();
        assertThat(search.find(BELLA, new Question("Canoes?", Locale.FRENCH, true), 1))
                .isNotEmpty();

        put("knowledge/fr/chats.md", "# Chats\n\nLes chats dorment au bureau.");
        assertThat(search.find(BELLA, new Question("Canoes?", Locale.FRENCH, true), 1))
                .isEmpty();
        assertThat(search.find(BELLA, Question.in(Locale.CANADA_FRENCH, "Est-ce que les chats dorment au bureau ?"), 1))
                .singleElement()
                .satisfies(passage -> assertThat(passage.article()).isEqualTo("chats.fr"));
    }

    @Test
    void anotherBusinesssArticlesAreNotFound() {
        put("knowledge/boats.md", BOATS);
        var other = BELLA.withId(new BusinessId(new UUID(7, 7)));

        assertThat(search.find(other, Question.in(Locale.ENGLISH, "dogs on boats"), 1))
                .isEmpty();
    }

    @Test
    void atMostAsManyAsAskedForAreFound() {
        put("knowledge/boats.md", BOATS);
        put("knowledge/dogs.md", "# Dogs\n\nDogs are welcome.\n\nDogs drink for free.\n");

        assertThat(search.find(BELLA, Question.in(Locale.ENGLISH, "dogs"), 2)).hasSize(2);
    }

    @Test
    void whatATextCoversIsMeasuredLikeAPassage() {
        put("knowledge/boats.md", BOATS);
        var question = Question.in(Locale.ENGLISH, "Are dogs allowed on the canoes?");

        assertThat(search.covers(BELLA, question, "Dogs may ride in canoes.")).isEqualTo(1);
        assertThat(search.covers(BELLA, question, "Dogs.")).isStrictlyBetween(0.0, 1.0);
        assertThat(search.covers(BELLA, question, "Cats.")).isZero();
        assertThat(search.covers(BELLA, Question.in(Locale.ENGLISH, "I have a question"), ""))
                .isEqualTo(1);
    }

    @Test
    void strangeQuestionsAreAnsweredInBoundedTime() {
        put("knowledge/boats.md", BOATS);
        var words = List.of("dog ".repeat(5_000), "\u0000\uD800 *:* AND (", "x".repeat(100_000));

        assertThat(words).allSatisfy(text -> assertThat(ask(text)).hasSizeLessThanOrEqualTo(3));
    }
}

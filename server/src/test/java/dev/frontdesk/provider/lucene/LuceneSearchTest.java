package dev.frontdesk.provider.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.Articles;
import dev.frontdesk.knowledge.InMemoryArticles;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.KnowledgeSearchContract;
import dev.frontdesk.knowledge.Question;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneSearchTest extends KnowledgeSearchContract {

    private static final String SHOP = """
            # The shop

            Bicycles are stored behind the house.

            A tandem costs 40 dollars.

            Repairs take three days.

            ## Helmets

            Free for children.
            """;

    private final InMemoryArticles articles = new InMemoryArticles();
    private final LuceneSearch search = new LuceneSearch(articles);

    @Override
    protected KnowledgeSearch search(Articles articles) {
        return new LuceneSearch(articles);
    }

    private String said(String words) {
        articles.save(TestBusiness.BELLA, ArticlePath.parse("knowledge/shop.md").orElseThrow(), SHOP, Instant.EPOCH);
        var found = search.find(TestBusiness.BELLA, Question.in(Locale.CANADA, words), 1);
        return found.isEmpty() ? "" : found.getFirst().text();
    }

    @ParameterizedTest
    @CsvSource({
        "Where do you keep the bikes?, Bicycles are stored behind the house.",
        "How much is a tandem?, A tandem costs 40 dollars.",
        "How long does a repair take?, Repairs take three days.",
        "How quickly can you mend it?, Repairs take three days."
    })
    void callersWordsFindTheArticlesWords(String question, String text) {
        assertThat(said(question)).isEqualTo(text);
    }

    @Test
    void anAnswerOfAnotherKindIsNone() {
        assertThat(said("How old is the tandem?")).isEmpty();
    }

    @Test
    void theHeadingIsSaidWhereTheTextAloneWouldNotAnswer() {
        assertThat(said("Are helmets free?")).isEqualTo("Helmets. Free for children.");
    }

    @Test
    void theBusinesssNameIsNoPartOfTheQuestion() {
        assertThat(said("Does the Bella Clinic keep bikes?")).isNotEmpty();
    }
}

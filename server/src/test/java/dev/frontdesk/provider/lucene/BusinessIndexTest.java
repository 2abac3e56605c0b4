package dev.frontdesk.provider.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.InMemoryArticles;
import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BusinessIndexTest {

    private static final Business BELLA = TestBusiness.BELLA;
    private static final List<String> THINGS = List.of("Canoes", "Rafts", "Kayaks", "Ferries", "Barges");

    private final InMemoryArticles articles = new InMemoryArticles();

    private void write(int number, String thing) {
        articles.save(
                BELLA,
                ArticlePath.parse("knowledge/pier-" + number + ".md").orElseThrow(),
                "# Pier %d\n\n%s lie at pier %d.\n\n%s are for hire.\n".formatted(number, thing, number, thing),
                Instant.EPOCH);
    }

    private List<String> ask(LuceneSearch search, String words) {
        return search.nearest(BELLA, Question.in(Locale.CANADA, words), 5).stream()
                .map(Passage::text)
                .toList();
    }

    @Test
    void onlyAnArticleThatChangedIsReadAgain() {
        for (var number = 0; number < 40; number++) {
            write(number, "Rafts");
        }
        var search = new LuceneSearch(articles);
        ask(search, "Where do rafts lie?");
        assertThat(articles.takeRead()).hasSize(40);

        write(7, "Canoes");

        assertThat(ask(search, "Where do canoes lie?")).first().isEqualTo("Canoes lie at pier 7.");
        assertThat(articles.takeRead()).containsExactly("pier-7");
    }

    @Test
    void anArticleThatIsGoneIsFoundNoMore() {
        write(1, "Rafts");
        write(2, "Canoes");
        var search = new LuceneSearch(articles);
        assertThat(ask(search, "Canoes")).isNotEmpty();

        articles.remove(BELLA, "pier-2");

        assertThat(ask(search, "Canoes")).isEmpty();
        assertThat(ask(search, "Rafts")).hasSize(2);
    }

    @Property(tries = 30)
    void anIndexThatWasChangedFindsWhatANewOneFinds(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 59) Integer> changes) {
        var changed = new LuceneSearch(articles);
        for (var change : changes) {
            write(change % 12, THINGS.get(change / 12));
            ask(changed, "Rafts");
        }

        for (var thing : THINGS) {
            assertThat(ask(changed, "Where do " + thing + " lie?"))
                    .isEqualTo(ask(new LuceneSearch(articles), "Where do " + thing + " lie?"));
        }
    }
}

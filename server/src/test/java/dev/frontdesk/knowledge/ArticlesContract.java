package dev.frontdesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.frontdesk.business.Business;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every store of articles promises.
public abstract class ArticlesContract {

    private static final Instant THEN = Instant.parse("2026-11-20T16:00:00Z");
    private static final Instant LATER = THEN.plusSeconds(60);
    private static final ArticlePath PARKING = path("knowledge/parking.md");

    protected abstract Articles articles();

    /// A business without articles, the same for one test.
    protected abstract Business business();

    /// Runs the work in the business's scope.
    protected abstract <T> T in(Supplier<T> work);

    protected static ArticlePath path(String text) {
        return ArticlePath.parse(text).orElseThrow();
    }

    private Article save(ArticlePath path, String text, Instant now) {
        return in(() -> articles().save(business(), path, text, now));
    }

    private String state() {
        return in(() -> articles().state(business().id()));
    }

    @Test
    void whatIsStoredIsFoundByIdAndToTheLetter() {
        var stored = save(PARKING, "# Parking\r\n\u00e9\n", THEN);

        assertThat(stored)
                .isEqualTo(new Article(PARKING, business().defaultLanguage(), 1, THEN, "# Parking\r\n\u00e9\n"));
        assertThat(in(() -> articles().find(business(), "parking"))).contains(stored);
        assertThat(in(() -> articles().find(business(), "parking.fr"))).isEmpty();
        assertThat(in(() -> articles().all(business()))).containsExactly(stored);
    }

    @Test
    void anotherTextMakesAVersionAndTheSameNone() {
        save(PARKING, "a", THEN);
        var before = state();

        assertThat(save(PARKING, "a", LATER)).satisfies(same -> {
            assertThat(same.version()).isEqualTo(1);
            assertThat(same.changed()).isEqualTo(THEN);
        });
        assertThat(state()).isEqualTo(before);
        assertThat(save(PARKING, "b", LATER)).satisfies(next -> {
            assertThat(next.version()).isEqualTo(2);
            assertThat(next.changed()).isEqualTo(LATER);
        });
        assertThat(state()).isNotEqualTo(before);
    }

    @Test
    void whatAnArticleWasIsKeptUntilItIsRemoved() {
        save(PARKING, "a", THEN);
        save(PARKING, "b", LATER);

        assertThat(in(() -> articles().versions(business(), "parking")))
                .extracting(Article::version, Article::text, Article::changed)
                .containsExactly(tuple(2, "b", LATER), tuple(1, "a", THEN));
        assertThat(in(() -> articles().versions(business(), "boats"))).isEmpty();

        in(() -> articles().remove(business(), "parking"));
        save(PARKING, "c", LATER);
        assertThat(in(() -> articles().versions(business(), "parking")))
                .extracting(Article::version)
                .containsExactly(1);
    }

    @Test
    void theOldestVersionsAreForgotten() {
        for (var text = 1; text <= Articles.MOST_VERSIONS + 2; text++) {
            save(PARKING, "text " + text, THEN);
        }

        assertThat(in(() -> articles().versions(business(), "parking")))
                .hasSize(Articles.MOST_VERSIONS)
                .last()
                .extracting(Article::version)
                .isEqualTo(3);
    }

    @Test
    void theLanguageIsThePathsOrTheBusinesss() {
        save(PARKING, "a", THEN);
        save(path("knowledge/fr/parking.md"), "b", THEN);

        assertThat(in(() -> articles().all(business())))
                .extracting(Article::language)
                .containsExactly(business().defaultLanguage(), Locale.FRENCH);
    }

    @Test
    void whatIsRemovedIsGone() {
        save(PARKING, "a", THEN);
        var before = state();

        assertThat(in(() -> articles().remove(business(), "parking"))).isTrue();
        assertThat(in(() -> articles().remove(business(), "parking"))).isFalse();
        assertThat(in(() -> articles().find(business(), "parking"))).isEmpty();
        assertThat(state()).isNotEqualTo(before);
    }

    @Test
    void noStateComesTwice() {
        Set<String> states = new HashSet<>();
        for (var text : List.of("a", "b", "a", "b")) {
            save(PARKING, text, THEN);
            states.add(state());
        }

        assertThat(states).hasSize(4);
    }

    @Test
    void pagesShowEveryArticleOnceById() {
        for (var name : List.of("d", "b", "a", "c", "e")) {
            save(path("knowledge/" + name + ".md"), name, THEN);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var from = cursor;
            var page = in(() -> articles().list(business(), 2, from));
            page.items().forEach(article -> seen.add(article.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactly("a", "b", "c", "d", "e");
        assertThatThrownBy(() -> in(() -> articles().list(business(), 2, "bm9uc2Vuc2U")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

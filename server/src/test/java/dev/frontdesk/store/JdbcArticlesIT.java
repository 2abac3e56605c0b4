package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.Articles;
import dev.frontdesk.knowledge.ArticlesContract;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JdbcArticlesIT extends ArticlesContract {

    private final SettableClock clock = new SettableClock();
    private final Business business = TestBusiness.BELLA.withId(TestDatabase.businessWithServices());
    private final JdbcArticles articles = new JdbcArticles(TestDatabase.jdbc());

    @Override
    protected Articles articles() {
        return articles;
    }

    @Override
    protected Business business() {
        return business;
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return TestDatabase.scope().in(business.id(), work);
    }

    private void store(Map<String, String> texts) {
        var rows = new ArticleRows(TestDatabase.jdbc());
        in(() -> {
            rows.replace(business.id().value(), new BusinessFolder("", texts).articles(), clock.instant());
            return business;
        });
    }

    private List<String> versions() {
        return in(() -> articles.all(business)).stream()
                .map(article -> article.id() + " " + article.version())
                .toList();
    }

    @Test
    void aFolderMakesVersionsOfWhatChangedAndRemovesWhatIsGone() {
        store(Map.of("knowledge/a.md", "a", "knowledge/b.md", "b", "wording/en.yaml", "c: d"));
        assertThat(versions()).containsExactly("a 1", "b 1");
        var before = in(() -> articles.state(business.id()));

        store(Map.of("knowledge/a.md", "a", "knowledge/b.md", "b", "wording/en.yaml", "c: d"));
        assertThat(versions()).containsExactly("a 1", "b 1");
        assertThat(in(() -> articles.state(business.id()))).isEqualTo(before);

        store(Map.of("knowledge/b.md", "bb", "knowledge/fr/c.md", "c"));
        assertThat(versions()).containsExactly("b 2", "c.fr 1");
        assertThat(in(() -> articles.state(business.id()))).isNotEqualTo(before);
    }

    @Test
    void anotherBusinessSeesNone() {
        store(Map.of("knowledge/a.md", "a"));
        var other = TestBusiness.BELLA.withId(TestDatabase.business());

        assertThat(TestDatabase.scope().in(other.id(), () -> articles.all(other)))
                .isEmpty();
        assertThat(TestDatabase.scope().in(other.id(), () -> articles.find(business, "a")))
                .isEmpty();
        assertThat(in(() -> articles.find(business, "a")).map(Article::text)).contains("a");
    }
}

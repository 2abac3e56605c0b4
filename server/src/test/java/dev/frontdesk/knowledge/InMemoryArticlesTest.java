package dev.frontdesk.knowledge;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.TestBusiness;
import java.util.function.Supplier;

class InMemoryArticlesTest extends ArticlesContract {

    private final InMemoryArticles articles = new InMemoryArticles();

    @Override
    protected Articles articles() {
        return articles;
    }

    @Override
    protected Business business() {
        return TestBusiness.BELLA;
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return work.get();
    }
}

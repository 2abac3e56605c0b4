package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnowledgeChangeTest {

    private static final UUID ID = UUID.fromString("5f0d3f0c-6f0b-4f6a-9a1e-0c1d2e3f4a5b");

    @Test
    void anArticleIsNamedWithItsBusiness() {
        assertThat(KnowledgeChange.heard("frontdesk_articles", ID + " knowledge/two words.md"))
                .contains(KnowledgeChange.article(ID, "knowledge/two words.md"));
        assertThat(KnowledgeChange.heard("frontdesk_articles", ID.toString())).contains(KnowledgeChange.articles(ID));
    }

    @Test
    void whatOthersAnnounceIsPassedOver() {
        assertThat(KnowledgeChange.heard("frontdesk_vectors", "everything")).isEmpty();
        assertThat(KnowledgeChange.heard("frontdesk_vectors", "")).isEmpty();
        assertThat(KnowledgeChange.heard("another", ID.toString())).isEmpty();
    }
}

package dev.frontdesk.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PromptsTest extends HttpTest {

    private static final String PROMPTS = BELLA + "/prompts";

    @Test
    void withoutAnyTheUsualPromptIsShown() {
        assertThat(get(PROMPTS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].version")
                .isEqualTo(List.of(0));
    }

    @Test
    void versionsAreAddedAndWeighed() {
        assertThat(post(PROMPTS, "{\"tone\": \"warm\", \"checklist\": [\"greeted\"]}"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(1);
        assertThat(post(PROMPTS, "{\"extra\": \"Mention the parking.\", \"weight\": 3}"))
                .hasStatus(201);
        assertThat(patch(PROMPTS + "/1", "{\"weight\": 0}")).hasStatus(204);

        MvcTestResult all = get(PROMPTS);
        assertThat(all).bodyJson().extractingPath("$.items[0].extra").isEqualTo("Mention the parking.");
        assertThat(all).bodyJson().extractingPath("$.items[1].weight").isEqualTo(0);
        assertThat(all).bodyJson().extractingPath("$.items[1].checklist[0]").isEqualTo("greeted");
        assertThat(audit.events).anyMatch(event -> event.toString().contains("prompt.weighed"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var wrong = post(PROMPTS, "{\"tone\": \"" + "x".repeat(5_000) + "\", \"weight\": 101}");

        assertThat(wrong).hasStatus(400);
        assertThat(wrong).bodyText().contains("tone").contains("weight");
        assertThat(patch(PROMPTS + "/1", "{}")).hasStatus(400);
        assertThat(patch(PROMPTS + "/1", "{\"weight\": 1}")).hasStatus(404);
    }
}

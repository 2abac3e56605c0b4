package dev.frontdesk.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.knowledge.reading.TestingPdf;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeTest extends HttpTest {

    private static final String KNOWLEDGE = BELLA + "/knowledge";
    private static final String PARKING = "{\"title\": \"Where to park\", \"text\": \"Parking is free.\"}";

    @Test
    void anArticleIsWrittenReadChangedAndRemoved() {
        var created = post(KNOWLEDGE, PARKING);
        assertThat(created).hasStatus(201).hasHeader("Location", KNOWLEDGE + "/where-to-park");
        assertThat(created).bodyJson().isLenientlyEqualTo("""
                {"id": "where-to-park", "path": "knowledge/where-to-park.md", "title": "Where to park",
                 "language": "en-CA", "version": 1, "passages": 1,
                 "text": "# Where to park\\n\\nParking is free."}
                """);
        assertThat(put(KNOWLEDGE + "/where-to-park", "{\"text\": \"# Parking\\n\\nNone.\"}"))
                .bodyJson()
                .isLenientlyEqualTo("{\"title\": \"Parking\", \"version\": 2}");
        assertThat(get(KNOWLEDGE + "/where-to-park"))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(2);
        assertThat(delete(KNOWLEDGE + "/where-to-park")).hasStatus(204);
        assertThat(delete(KNOWLEDGE + "/where-to-park")).hasStatus(404);
        assertThat(audit.events).hasSize(3).last().asString().endsWith("article.removed");
    }

    @Test
    void anArticleIsRolledBack() {
        post(KNOWLEDGE, PARKING);
        put(KNOWLEDGE + "/where-to-park", "{\"text\": \"# Parking\\n\\nNone.\"}");
        var versions = KNOWLEDGE + "/where-to-park/versions";

        assertThat(get(versions))
                .bodyJson()
                .extractingPath("$.items[*].version")
                .isEqualTo(List.of(2, 1));
        assertThat(get(versions)).bodyJson().doesNotHavePath("$.items[0].text");
        assertThat(get(versions + "/1")).bodyJson().isLenientlyEqualTo("""
                {"title": "Where to park", "version": 1, "text": "# Where to park\\n\\nParking is free."}
                """);
        assertThat(post(versions + "/1/restore", "{}")).bodyJson().isLenientlyEqualTo("""
                {"title": "Where to park", "version": 3}
                """);
        assertThat(get(versions + "/4")).hasStatus(404);
        assertThat(get(KNOWLEDGE + "/nothing/versions")).hasStatus(404);
        assertThat(audit.events).last().asString().endsWith("article.restored");
    }

    @Test
    void aPdfIsWrittenInBase64() {
        var pdf = TestingPdf.of(List.of(List.of("Parking", "", "Parking is free for patients.")));
        var input = "{\"title\": \"Leaflet\", \"format\": \"pdf\", \"text\": \"" + pdf + "\"}";

        assertThat(post(KNOWLEDGE, input)).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"id": "leaflet", "path": "knowledge/leaflet.pdf", "title": "Parking", "passages": 1}
                """);
        assertThat(post(KNOWLEDGE, "{\"title\": \"Other\", \"format\": \"pdf\", \"text\": \"none\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("damaged");
    }

    @Test
    void articlesAreListedInPartsWithoutTheirTexts() {
        post(KNOWLEDGE, PARKING);
        post(KNOWLEDGE, "{\"title\": \"Chiens\", \"language\": \"fr\", \"text\": \"Non.\", \"format\": \"txt\"}");

        var first = get(KNOWLEDGE + "?limit=1");
        assertThat(first).bodyJson().extractingPath("$.items[0].id").isEqualTo("chiens.fr");
        assertThat(first).bodyJson().doesNotHavePath("$.items[0].text");
        assertThat(first).bodyJson().extractingPath("$.next").isNotNull();
        assertThat(get(KNOWLEDGE + "?cursor=nonsense")).hasStatus(400);
    }

    @Test
    void twoArticlesCannotHaveOneName() {
        post(KNOWLEDGE, PARKING);

        assertThat(post(KNOWLEDGE, PARKING.replace("Where to park", "Where to park?")))
                .hasStatus(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \"?!\", \"text\": \"x\"}",
                "{\"title\": \"Search\", \"text\": \"x\"}",
                "{\"title\": \"a\", \"text\": \"x\", \"format\": \"docx\"}",
                "{\"title\": \"a\", \"text\": \"x\", \"language\": \"zz\"}",
                "{\"title\": \"a\", \"text\": \"\\u0000\"}"
            })
    void whatIsNoArticleIsRefused(String body) {
        assertThat(post(KNOWLEDGE, body)).hasStatus(400).bodyJson().hasPath("$.errors[0].field");
        assertThat(articles.all(Bella.business())).isEmpty();
    }

    @Test
    void aTextMayBeLongButNotAnyLength() {
        assertThat(post(KNOWLEDGE, "{\"title\": \"a\", \"text\": \"" + "x".repeat(100_001) + "\"}"))
                .hasStatus(400);
    }

    @Test
    void theSearchShowsWhatWouldBeSaid() {
        post(KNOWLEDGE, PARKING);

        assertThat(get(KNOWLEDGE + "/search?q=is there parking")).bodyJson().isLenientlyEqualTo("""
                {"items": [{"article": "where-to-park", "text": "Parking is free.", "brief": "Parking is free."}]}
                """);
        assertThat(get(KNOWLEDGE + "/search?q=is there parking"))
                .headers()
                .hasHeaderSatisfying(
                        "Server-Timing",
                        timing -> assertThat(timing).singleElement().asString().matches("search;dur=\\d+\\.\\d{3}"));
        assertThat(get(KNOWLEDGE + "/search?q=do you sell crutches"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(get(KNOWLEDGE + "/search?q=parking&language=fr"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(get(KNOWLEDGE + "/search")).hasStatus(400);
        assertThat(get(KNOWLEDGE + "/search?q=x&limit=21")).hasStatus(400);
    }

    @Test
    void questionsWithoutAnAnswerAreShownAndStruckOut() {
        questions.note(
                new BusinessId(UUID.randomUUID()),
                Question.in(Locale.CANADA, "Do you sell crutches?"),
                new ConversationId(UUID.randomUUID()),
                TestDesk.NOW);
        var id = questions.asked.getFirst().id();

        assertThat(get(KNOWLEDGE + "/questions")).bodyJson().isLenientlyEqualTo("""
                {"items": [{"words": "Do you sell crutches?", "language": "en-CA", "times": 1}], "next": null}
                """);
        assertThat(delete(KNOWLEDGE + "/questions/" + id)).hasStatus(204);
        assertThat(delete(KNOWLEDGE + "/questions/" + id)).hasStatus(404);
    }

    @Test
    void anUnknownArticleOrBusinessIsAProblem() {
        assertThat(get(KNOWLEDGE + "/nothing")).hasStatus(404);
        assertThat(put(KNOWLEDGE + "/nothing", "{\"text\": \"x\"}")).hasStatus(404);
        assertThat(get("/api/v1/businesses/nobody/knowledge")).hasStatus(404);
    }
}

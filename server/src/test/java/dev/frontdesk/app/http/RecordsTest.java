package dev.frontdesk.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.call.CallTimeline;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Field;
import dev.frontdesk.conversation.form.Form;
import dev.frontdesk.conversation.review.Review;
import dev.frontdesk.conversation.understanding.Intent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordsTest extends HttpTest {

    private static final String FOLDER = BELLA + "/folder";

    private Contact jane() {
        return people.remember(Bella.ID, "Jane", "+17805550142", null, TestDesk.NOW);
    }

    private Conversation talkedTo(Contact contact) {
        var progress = new Conversation.Progress(
                2, Locale.CANADA, contact.id(), Outcome.BOOKED, TestDesk.NOW, TestDesk.NOW, TestDesk.NOW);
        var conversation = new Conversation(
                new ConversationId(UUID.randomUUID()),
                new ConversationKey(Channel.PHONE, "CA42"),
                contact.phone(),
                Form.EMPTY.with(FieldName.NAME, "Jane", Field.Source.SAID),
                Dialogue.START,
                progress);
        conversations.save(
                Bella.ID,
                conversation,
                List.of(
                        new Turn(0, Turn.Who.DESK, "Hello", TestDesk.NOW),
                        new Turn(1, Turn.Who.CONTACT, "Hi", TestDesk.NOW)));
        return conversation;
    }

    @Test
    void businessesAreListedInParts() {
        var other = Bella.business(new BusinessId(new UUID(0, 2)), "carla", "+14385550199");
        businesses.save(other, Bella.folder());
        var first = get("/api/v1/businesses?limit=1");
        assertThat(first).bodyJson().extractingPath("$.items[0].slug").isEqualTo("bella");
        assertThat(first)
                .bodyJson()
                .extractingPath("$.next")
                .asString()
                .satisfies(cursor -> assertThat(get("/api/v1/businesses?limit=1&cursor=" + cursor))
                        .bodyJson()
                        .isLenientlyEqualTo("{\"items\": [{\"slug\": \"carla\"}], \"next\": null}"));
    }

    @Test
    void aBusinessShowsWhatClientsBuildOn() {
        assertThat(get(BELLA)).bodyJson().isLenientlyEqualTo("""
                {"slug": "bella", "name": "Bella Clinic", "zone": "America/Edmonton", "country": "CA",
                 "numbers": ["+14385550119"],
                 "services": [{"slug": "check-up", "name": "Check-up", "minutes": 30, "price": "CAD 80"}],
                 "resources": [{"slug": "lee", "name": "Dr. Lee"}, {"slug": "roy", "name": "Dr. Roy"}]}
                """);
    }

    @Test
    void aFolderComesBackToTheLetter() {
        var json =
                "{\"settings\": \"slug: nova\\n# ü\\n\", \"articles\": {\"README.md\": \"# Nova\\n\", \"knowledge/a.md\": \"A\\r\\n\"}}";
        businesses.clear();
        assertThat(put("/api/v1/businesses/nova/folder", json.replace("# ü\\n", "")))
                .hasStatus(201);
        assertThat(put("/api/v1/businesses/nova/folder", json.replace("# ü\\n", "")))
                .hasStatus(200);
        assertThat(get("/api/v1/businesses/nova/folder")).bodyJson().isStrictlyEqualTo(json.replace("# ü\\n", ""));
        assertThat(audit.events).contains("token business.stored");
    }

    @Test
    void aFolderWithMistakesIsRefusedWithAllOfThem() {
        var result = put(FOLDER, "{\"settings\": \"slog: bella\", \"articles\": {}}");
        assertThat(result).hasStatus(422);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("business.yaml:1", "business.yaml:2");
    }

    @Test
    void aFolderForAnotherSlugIsRefused() {
        assertThat(put(FOLDER, "{\"settings\": \"slug: carla\"}")).hasStatus(422);
    }

    @Test
    void aNumberOfAnotherBusinessIsRefused() {
        var result = put("/api/v1/businesses/carla/folder", "{\"settings\": \"slug: carla\"}");
        assertThat(result).hasStatus(409);
        assertThat(result).bodyJson().extractingPath("$.type").asString().endsWith("/number-taken");
    }

    @Test
    void articlesStayBelowTheFolder() {
        for (var path : List.of("../x.md", "knowledge/../../x", "/etc/passwd", "knowledge/.x", "x.md", "knowledge")) {
            assertThat(put(FOLDER, "{\"settings\": \"slug: bella\", \"articles\": {\"" + path + "\": \"x\"}}"))
                    .as(path)
                    .hasStatus(400);
        }
    }

    @Test
    void aFolderMayBeLargerThanOtherBodies() {
        var text = "x".repeat(900 * 1024);
        assertThat(put(FOLDER, "{\"settings\": \"slug: bella\", \"articles\": {\"knowledge/a.md\": \"" + text + "\"}}"))
                .hasStatusOk();
        assertThat(put(FOLDER, "{\"settings\": \"" + "x".repeat(8 * 1024 * 1024) + "\"}"))
                .hasStatus(413);
    }

    @Test
    void aConversationShowsItsTurnsAndForm() {
        var conversation = talkedTo(jane());
        var path = BELLA + "/conversations/" + conversation.id();
        assertThat(get(path)).bodyJson().isLenientlyEqualTo("""
                {"channel": "phone", "status": "ended", "outcome": "booked", "started": "2026-11-20T09:00:00-07:00",
                 "contact": {"name": "Jane"},
                 "form": {"name": {"value": "Jane", "source": "said", "verified": false}},
                 "turns": [{"at": "2026-11-20T09:00:00-07:00", "who": "desk", "text": "Hello"},
                           {"who": "contact", "text": "Hi"}]}
                """);
        assertThat(get(BELLA + "/conversations"))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .doesNotContainKey("turns");
        assertThat(get("/logs/CA42"))
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(conversation.id().toString());
        assertThat(get("/api/calls/" + conversation.id())).hasStatusOk();
    }

    @Test
    void aLeadShowsWhatWasAnsweredAndWhatWasNot() {
        var talked = talkedTo(jane());
        var form = talked.form().with("budget", "5000", Field.Source.SAID).with("start", "", Field.Source.DECLINED);
        var id = new ConversationId(UUID.randomUUID());
        var key = new ConversationKey(Channel.PHONE, "CA43");
        conversations.save(
                Bella.ID,
                new Conversation(id, key, talked.party(), form, Dialogue.START, talked.progress()),
                List.of());

        assertThat(get(BELLA + "/leads")).bodyJson().isLenientlyEqualTo("""
                {"items": [{"conversation": "%s", "channel": "phone", "outcome": "booked", "name": "Jane",
                   "contact": {"name": "Jane"}, "qualified": true,
                   "answers": [{"field": "budget", "value": "5000", "text": "5000", "source": "said"},
                               {"field": "start", "value": null, "source": "declined"}]}],
                 "next": null}
                """.formatted(id));
        assertThat(get(BELLA + "/conversations/" + id)).bodyJson().isLenientlyEqualTo("""
                {"form": {"name": {"value": "Jane"}, "budget": {"value": "5000", "source": "said"},
                          "start": {"value": "", "source": "declined"}}}
                """);
    }

    @Test
    void aTurnShowsWhatTheModelDidBeforeIt() {
        var conversation = talkedTo(jane());
        tool(conversation, new ToolCall("a", "find_slots", Map.of("when", "noon"), "{}", TestDesk.NOW, took(35), 0));
        tool(conversation, new ToolCall("b", "book", Map.of(), "{\"status\":\"done\"}", TestDesk.NOW, took(2), 1));

        assertThat(get(BELLA + "/conversations/" + conversation.id()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"turns": [
                   {"who": "desk", "text": "Hello", "tools": [
                     {"tool": "find_slots", "arguments": {"when": "noon"}, "output": "{}",
                      "at": "2026-11-20T09:00:00-07:00", "tookMillis": 35}]},
                   {"who": "contact", "tools": []}],
                 "tools": [{"tool": "book", "output": "{\\"status\\":\\"done\\"}", "tookMillis": 2}]}
                """);
        assertThat(get(BELLA + "/conversations"))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .doesNotContainKey("tools");
    }

    @Test
    void anEndedConversationShowsWhatWasMadeOfIt() {
        var conversation = talkedTo(jane());
        reviews.save(
                Bella.ID,
                conversation.id(),
                new Review(
                        Review.RULES,
                        List.of(new Review.Statement("Asked: “Where do I park?”", List.of(1))),
                        new Review.Sentiment(Review.Mood.POSITIVE, List.of(1)),
                        List.of(new Review.Wish(Intent.ASK, 1)),
                        List.of(new Review.Detail(FieldName.NAME, "Jane Smith", 1)),
                        List.of(new Review.LeadAnswer("budget", "5000", 1)),
                        List.of(new Review.Check(Review.Item.GREETED, Review.Verdict.PASSED, List.of(0)))),
                TestDesk.NOW);

        assertThat(get(BELLA + "/conversations/" + conversation.id()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"review": {"by": "rules", "score": 100,
                  "summary": [{"text": "Asked: “Where do I park?”", "turns": [1]}],
                  "sentiment": {"mood": "positive", "turns": [1]},
                  "intents": [{"intent": "ask", "turn": 1}],
                  "details": [{"field": "name", "value": "Jane Smith", "turn": 1},
                              {"field": "budget", "value": "5000", "turn": 1}],
                  "checks": {"greeted": {"verdict": "passed", "turns": [0]}}}}
                """);
    }

    private void tool(Conversation conversation, ToolCall call) {
        tools.add(Bella.ID, conversation.id(), call);
    }

    private static Duration took(long millis) {
        return Duration.ofMillis(millis);
    }

    @Test
    void aLiveCallShowsItsStreamsWithWhatHappenedWhen() {
        var conversation = talkedTo(jane());
        var path = BELLA + "/conversations/" + conversation.id();
        assertThat(get(path)).bodyJson().extractingPath("$").asMap().doesNotContainKey("call");

        var first = new CallTicket(Bella.ID, "CA42", null, Voice.Engine.OPENAI, 1);
        calls.expect(first);
        calls.ended(
                first,
                new CallEnd(CallEnd.Reason.LINE_LOST, CallEnd.Fault.UPSTREAM),
                new CallTimeline(List.of(new CallTimeline.Entry(1_200, "tool", "availability", 35))));
        calls.expect(new CallTicket(Bella.ID, "CA42", null, Voice.Engine.CASCADE, 2));

        assertThat(get(path)).bodyJson().isLenientlyEqualTo("""
                {"call": {"streams": [
                  {"engine": "openai", "attempt": 1, "started": "2026-11-20T09:00:00-07:00",
                   "ended": "2026-11-20T09:00:00-07:00", "reason": "line_lost", "fault": "upstream",
                   "timeline": [{"atMillis": 1200, "what": "tool", "detail": "availability", "tookMillis": 35}]},
                  {"engine": "cascade", "attempt": 2, "ended": null, "reason": null, "fault": null, "timeline": []}]}}
                """);
        assertThat(get(BELLA + "/conversations"))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .doesNotContainKey("call");
    }

    @Test
    void aPersonIsExportedWithEverything() {
        var jane = jane();
        talkedTo(jane);
        talkedTo(people.remember(Bella.ID, "Other", null, null, TestDesk.NOW));
        var result = get(BELLA + "/contacts/" + jane.id() + "/export");
        assertThat(result).bodyJson().extractingPath("$.contact.phone").isEqualTo("+17805550142");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.conversations")
                .asArray()
                .hasSize(1);
        assertThat(result)
                .bodyJson()
                .extractingPath("$.conversations[0].turns")
                .asArray()
                .hasSize(2);
        assertThat(audit.events).containsExactly("token contact.exported");
    }

    @Test
    void anErasedPersonIsGone() {
        var path = BELLA + "/contacts/" + jane().id();
        assertThat(delete(path)).hasStatus(204);
        assertThat(get(path)).hasStatus(404);
        assertThat(delete(path)).hasStatus(404);
        assertThat(audit.events).containsExactly("token contact.erased");
    }

    @Test
    void theDescriptionIsThereForProgramsAndForPeople() {
        assertThat(mvc.get().uri("/api/docs").accept("application/json").exchange())
                .hasForwardedUrl("/api/docs/openapi.json");
        assertThat(mvc.get().uri("/api/docs").accept("text/html").exchange())
                .hasRedirectedUrl("/api/docs/swagger-ui/index.html");
        var api = mvc.get().uri("/api/docs/openapi.json").exchange();
        assertThat(api).hasStatusOk();
        assertThat(api).bodyJson().extractingPath("$.info.title").isEqualTo("Frontdesk");
        assertThat(api)
                .bodyJson()
                .extractingPath("$.components.securitySchemes.bearer.scheme")
                .isEqualTo("bearer");
        assertThat(api)
                .bodyJson()
                .extractingPath("$.paths['/api/v1/businesses/{slug}/appointments'].post.responses['401'].content")
                .asMap()
                .containsKey("application/problem+json");
        assertThat(api)
                .bodyJson()
                .extractingPath("$.components.schemas.StreamView.properties")
                .asMap()
                .containsKeys("engine", "attempt", "started", "ended", "reason", "fault", "timeline");
        assertThat(api)
                .bodyJson()
                .extractingPath("$.components.schemas.ToolView.properties")
                .asMap()
                .containsKeys("tool", "arguments", "output", "at", "tookMillis");
        assertThat(mvc.get().uri("/api/docs/swagger-ui/index.html").exchange()).hasStatusOk();
    }
}

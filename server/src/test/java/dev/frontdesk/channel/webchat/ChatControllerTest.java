package dev.frontdesk.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.channel.TestingBusinesses;
import dev.frontdesk.channel.TestingConversations;
import dev.frontdesk.channel.TestingDesk;
import dev.frontdesk.channel.TestingDesk.Taken;
import dev.frontdesk.channel.TestingScope;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChatControllerTest {

    private static final String CHAT = "/api/v1/businesses/bella/chat";
    private static final String ID = TestingDesk.CONVERSATION.toString();

    private final TestingScope scope = new TestingScope();
    private final TestingDesk desk = new TestingDesk(scope);
    private final ChatEvents events = new ChatEvents();
    private TestingConversations conversations = new TestingConversations(scope, Channel.WEBCHAT);

    private MockMvc http() {
        var chats = new Chats(scope, scope, conversations, desk, events, JsonMapper.shared());
        var streams = new ChatStreams(chats, events, Duration.ofMillis(5));
        var controller = new ChatController(new TestingBusinesses(TestingBusinesses.clinic()), chats, streams);
        return MockMvcBuilders.standaloneSetup(controller).build();
    }

    private ResultActions send(String json) throws Exception {
        return http().perform(post(CHAT).contentType(MediaType.APPLICATION_JSON).content(json));
    }

    private ResultActions send(String json, String key) throws Exception {
        return http().perform(post(CHAT)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .header("Idempotency-Key", key));
    }

    private static JsonNode answer(ResultActions response) throws Exception {
        var text = response.andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonMapper.shared().readTree(text);
    }

    private static String message(String conversation, String text) {
        return JsonMapper.shared().writeValueAsString(new ChatRequest(conversation, text));
    }

    private String stream(String lastEvent) throws Exception {
        var request = get(CHAT + "/" + ID + "/events");
        return http().perform(lastEvent.isEmpty() ? request : request.header("Last-Event-ID", lastEvent))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/event-stream;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aChatOpensWithAGreetingInAThreadOfItsOwn() throws Exception {
        var greeting = answer(send("{\"conversation\": null, \"text\": null}"));
        send("{}");

        assertThat(greeting.toString())
                .isEqualTo("{\"conversation\":\"" + ID + "\",\"turn\":1,\"reply\":\"Reply 1\","
                        + "\"expects\":\"question\",\"options\":[],\"appointment\":null,\"ended\":false}");
        assertThat(desk.heard()).containsExactly(new Incoming.Arrived(), new Incoming.Arrived());
        assertThat(desk.taken().get(0).key()).isNotEqualTo(desk.taken().get(1).key());
    }

    @Test
    void whatIsWrittenReachesTheDeskInTheThreadOfTheConversation() throws Exception {
        answer(send(message(ID, "a haircut tomorrow at 3")));
        assertThat(desk.taken())
                .containsExactly(new Taken(conversations.key(), null, Incoming.Said.typed("a haircut tomorrow at 3")));
    }

    @Test
    void aBlankLineInAChatIsSilence() throws Exception {
        answer(send(message(ID, "  ")));
        assertThat(desk.heard()).containsExactly(new Incoming.Silence());
    }

    @Test
    void choicesAndTheAppointmentAreInTheAnswer() throws Exception {
        var start = Instant.parse("2026-11-24T17:00:00Z");
        var appointment = new Appointment(
                new AppointmentId(new UUID(0, 9)),
                "K7PQ",
                "check-up",
                new Slot(start, start.plusSeconds(1800), "lee"),
                Appointment.Status.BOOKED,
                null,
                new Appointment.Origin(null, null, null));
        desk.answers(reply -> new Reply(
                reply.conversation(),
                reply.turn(),
                Saying.of("Booked."),
                reply.manner(),
                Expects.NOTHING,
                List.of("yes", "no"),
                appointment,
                new Next.End()));
        var answer = answer(send(message(ID, "yes")));
        assertThat(answer.get("appointment").toString())
                .isEqualTo("{\"id\":\"00000000-0000-0000-0000-000000000009\",\"service\":\"check-up\","
                        + "\"resource\":\"lee\",\"start\":\"2026-11-24T10:00:00-07:00\","
                        + "\"end\":\"2026-11-24T10:30:00-07:00\",\"status\":\"booked\",\"reference\":\"K7PQ\"}");
        assertThat(answer.get("options").toString()).isEqualTo("[\"yes\",\"no\"]");
        assertThat(answer.get("expects").asString()).isEqualTo("nothing");
        assertThat(answer.get("ended").asBoolean()).isTrue();
    }

    @Test
    void aMessageSentAgainUnderItsKeyActsOnce() throws Exception {
        var first = answer(send(message(ID, "yes"), "key-1"));
        assertThat(answer(send(message(ID, "yes"), "key-1"))).isEqualTo(first);
        assertThat(answer(send(message(ID, "yes"), "key-2"))).isNotEqualTo(first);
        assertThat(answer(send("{}", "key-1"))).isEqualTo(answer(send("{}", "key-1")));
        assertThat(desk.taken()).hasSize(3);
    }

    @Test
    void aGuessedKeyDoesNotGiveAwayAnotherVisitorsConversation() throws Exception {
        send("{}", "key-1");
        http().perform(post(CHAT)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .header("Idempotency-Key", "key-1")
                .with(request -> {
                    request.setRemoteAddr("203.0.113.9");
                    return request;
                }));
        assertThat(desk.taken()).hasSize(2);
    }

    @Test
    void aKeyThatIsNoneIsMalformed() throws Exception {
        for (var key : List.of("", "two words", "é", "k".repeat(129))) {
            send("{}", key).andExpect(status().isBadRequest());
        }
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void aConversationThatDoesNotExistIsNotFound() throws Exception {
        for (var id : List.of("nonsense", "", new UUID(0, 8).toString())) {
            send(message(id, "hi")).andExpect(status().isNotFound());
            http().perform(get(CHAT + "/{id}/events", id.isEmpty() ? "x" : id)).andExpect(status().isNotFound());
        }
        assertThat(events.streams()).isZero();
    }

    @Test
    void theIdOfACallOpensNothing() throws Exception {
        conversations = new TestingConversations(scope, Channel.PHONE);
        send(message(ID, "hi")).andExpect(status().isNotFound());
        http().perform(get(CHAT + "/" + ID + "/events")).andExpect(status().isNotFound());
    }

    @Test
    void aBusinessThatDoesNotExistIsNotFound() throws Exception {
        http().perform(post("/api/v1/businesses/nobody/chat")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void tenThousandCharactersAreTakenAndOneMoreIsTooMuch() throws Exception {
        send(message(ID, "é".repeat(10_000))).andExpect(status().isOk());
        send(message(ID, "é".repeat(10_001))).andExpect(status().isContentTooLarge());
        assertThat(desk.taken()).hasSize(1);
    }

    @Test
    void whatIsNoMessageIsMalformed() throws Exception {
        for (var malformed : List.of("", "{", "[]", "\"hi\"", "{\"text\": {}}", "{\"conversation\": []}")) {
            send(malformed).andExpect(status().isBadRequest());
        }
    }

    @Test
    void aBugLeavesNothingBehindAndTheMessageCanBeSentAgain() throws Exception {
        desk.breaksDown();
        assertThat(catchThrowable(() -> send(message(ID, "yes"), "key-1"))).hasRootCauseMessage("a bug");
        desk.answers("Done", List.of());
        assertThat(answer(send(message(ID, "yes"), "key-1")).get("reply").asString())
                .isEqualTo("Done");
    }

    @Test
    void aStreamHearsRepliesAsTheyAreCommittedUntilTheEnd() throws Exception {
        conversations.onLook(() -> {
            events.publish(TestingDesk.CONVERSATION, new ChatEvent(1, "{\"reply\":\"é\"}", false));
            events.publish(TestingDesk.CONVERSATION, new ChatEvent(3, "{}", true));
        });
        assertThat(stream("")).isEqualTo("""
                retry: 3000

                id: 1
                event: reply
                data: {"reply":"é"}

                id: 3
                event: reply
                data: {}

                """);
        assertThat(events.streams()).isZero();
    }

    @Test
    void aReplyIsPublishedOnceItIsCommitted() throws Exception {
        try (var subscription = events.subscribe(TestingDesk.CONVERSATION)) {
            var json = send(message(ID, "hi")).andReturn().getResponse().getContentAsString();
            assertThat(subscription.next(Duration.ZERO)).isEqualTo(new ChatSignal.Said(new ChatEvent(1, json, false)));
        }
    }

    @Test
    void aBugPublishesNothing() throws Exception {
        desk.breaksDown();
        try (var subscription = events.subscribe(TestingDesk.CONVERSATION)) {
            assertThat(catchThrowable(() -> send(message(ID, "hi")))).isNotNull();
            assertThat(subscription.next(Duration.ZERO)).isEqualTo(new ChatSignal.Quiet());
        }
    }

    @Test
    void aStreamResumesBehindTheLastEventTheReaderHas() throws Exception {
        conversations.said(Turn.Who.CONTACT, "hi");
        conversations.said(Turn.Who.DESK, "Which service?");
        conversations.said(Turn.Who.CONTACT, "check-up");
        conversations.said(Turn.Who.DESK, "Goodbye.");
        conversations.end();
        var whole = stream("0");
        assertThat(whole)
                .contains("id: 1\n", "Which service?", "\"ended\":true")
                .doesNotContain("check-up");
        assertThat(stream("1")).contains("id: 3\n", "Goodbye.").doesNotContain("id: 1\n");
    }

    @Test
    void aStreamOfAConversationThatIsOverSaysSo() throws Exception {
        conversations.said(Turn.Who.CONTACT, "bye");
        conversations.said(Turn.Who.DESK, "Goodbye.");
        conversations.end();
        http().perform(get(CHAT + "/" + ID + "/events").header("Last-Event-ID", "1"))
                .andExpect(status().isNoContent());
        http().perform(get(CHAT + "/" + ID + "/events").header("Last-Event-ID", "999"))
                .andExpect(status().isNoContent());
    }

    @Test
    void aStreamBeatsAndFindsWhatAPersonOrAnotherNodeSaid() throws Exception {
        conversations.onLook(() -> conversations.said(Turn.Who.PERSON, "This is Jane, one moment."));
        conversations.onLook(() -> {
            conversations.said(Turn.Who.DESK, "Goodbye.");
            conversations.end();
        });
        assertThat(stream(""))
                .containsSubsequence(": \n\n", "id: 0\n", "This is Jane", "id: 1\n", "Goodbye.")
                .containsOnlyOnce("This is Jane");
    }
}

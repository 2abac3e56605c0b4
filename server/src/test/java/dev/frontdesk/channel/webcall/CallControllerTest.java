package dev.frontdesk.channel.webcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallEnd.Fault;
import dev.frontdesk.call.CallEnd.Reason;
import dev.frontdesk.call.CallNext;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallStart;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.call.InMemoryCalls;
import dev.frontdesk.channel.TestingBusinesses;
import dev.frontdesk.channel.TestingDesk;
import dev.frontdesk.channel.TestingScope;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CallControllerTest {

    private static final String CALLS = "/api/v1/businesses/bella/calls";
    private static final String NEVER_BEGUN = "WC0123456789abcdef0123456789abcdef";
    private static final BusinessId BUSINESS = TestingBusinesses.clinic().id();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T16:00:00Z"), ZoneOffset.UTC);

    private final TestingScope scope = new TestingScope();
    private final TestingDesk desk = new TestingDesk(scope);
    private final InMemoryCalls calls = new InMemoryCalls(CLOCK);
    private Voice.@Nullable Engine engine = Voice.Engine.OPENAI;

    private MockMvc http() {
        var streams = new CallStreams(calls, calls, URI.create("wss://media.example/"));
        var webCalls = new WebCalls(scope, (_, _) -> Optional.ofNullable(engine), streams, desk, new SecureRandom());
        var turns = new SpokenTurns(scope, scope, webCalls, JsonMapper.shared());
        var businesses = new TestingBusinesses(TestingBusinesses.clinic());
        return MockMvcBuilders.standaloneSetup(new CallController(businesses, webCalls, turns))
                .build();
    }

    private static JsonNode asked(MockMvc http, String path) throws Exception {
        var answer = http.perform(post(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonMapper.shared().readTree(answer);
    }

    private JsonNode begun() throws Exception {
        return asked(http(), CALLS);
    }

    private JsonNode next(String call) throws Exception {
        return asked(http(), CALLS + "/" + call + "/next");
    }

    private static CallTicket first(String call) {
        return new CallTicket(BUSINESS, call, null, Voice.Engine.OPENAI, 1);
    }

    private Optional<CallTicket> claim(JsonNode step) {
        var call = step.path("call").stringValue();
        return calls.claim(new CallStart(call, "MZ1", step.path("token").stringValue()));
    }

    private List<CallEnd> ends(String call) {
        return calls.of(BUSINESS, call).stream().map(CallRecord::end).toList();
    }

    private static ConversationKey key(String call) {
        return new ConversationKey(Channel.PHONE, call);
    }

    @Test
    void aCallBeginsWithATokenForTheMediaPlane() throws Exception {
        var step = begun();

        assertThat(step.path("next").stringValue()).isEqualTo("stream");
        assertThat(step.path("url").stringValue()).isEqualTo("wss://media.example/twilio/stream");
        assertThat(claim(step)).contains(first(step.path("call").stringValue()));
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void noTwoCallsHaveTheSameName() throws Exception {
        var names = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            names.add(begun().path("call").stringValue());
        }
        assertThat(names).hasSize(20).allMatch(name -> WebCallId.parse(name).isPresent());
    }

    @Test
    void withoutLiveVoiceThePageIsTold() throws Exception {
        engine = null;

        assertThat(begun()).isEqualTo(JsonMapper.shared().readTree("{\"next\": \"browser\"}"));
    }

    @Test
    void aLostStreamIsReconnectedWithAnotherToken() throws Exception {
        var first = begun();
        var call = first.path("call").stringValue();
        claim(first);
        engine = Voice.Engine.CASCADE;
        var second = next(call);

        assertThat(second.path("call").stringValue()).isEqualTo(call);
        assertThat(claim(second)).contains(new CallTicket(BUSINESS, call, null, Voice.Engine.CASCADE, 2));
        assertThat(ends(call)).first().isEqualTo(new CallEnd(Reason.LINE_LOST, Fault.UNKNOWN));
    }

    @Test
    void aCallThatSaidGoodbyeIsOver() throws Exception {
        var call = begun().path("call").stringValue();
        calls.next(first(call), new CallNext.HangUp());

        assertThat(next(call)).isEqualTo(JsonMapper.shared().readTree("{\"next\": \"over\"}"));
        assertThat(desk.left()).containsExactly(key(call));
        assertThat(ends(call)).containsExactly(new CallEnd(Reason.GOODBYE, Fault.NONE));
    }

    @Test
    void whoIsTransferredIsShownTheNumber() throws Exception {
        var call = begun().path("call").stringValue();
        calls.next(first(call), new CallNext.Transfer("+14385550120"));

        var step = next(call);
        assertThat(step.path("next").stringValue()).isEqualTo("transfer");
        assertThat(step.path("number").stringValue()).isEqualTo("+14385550120");
        assertThat(ends(call)).containsExactly(new CallEnd(Reason.TRANSFERRED, Fault.NONE));
    }

    @Test
    void withoutAVoiceAnyMoreTheSameConversationGoesOnTurnByTurn() throws Exception {
        var call = begun().path("call").stringValue();
        calls.next(first(call), new CallNext.Script());

        var step = next(call);
        assertThat(step.path("next").stringValue()).isEqualTo("browser");
        assertThat(step.path("answer").path("reply").stringValue()).isEqualTo("Reply 1");
        assertThat(say(call, "{\"text\": \"Thursday\"}", "k1").path("reply").stringValue())
                .isEqualTo("Reply 3");
        assertThat(desk.taken())
                .containsExactly(
                        new TestingDesk.Taken(key(call), null, new Incoming.Resumed()),
                        new TestingDesk.Taken(key(call), null, Incoming.Said.typed("Thursday")));
        assertThat(ends(call)).containsExactly(new CallEnd(Reason.FELL_BACK, Fault.UNKNOWN));
    }

    @Test
    void aLostStreamGoesOnTurnByTurnWhenThereIsNoRoomForAnother() throws Exception {
        var call = begun().path("call").stringValue();
        engine = null;

        assertThat(next(call).path("next").stringValue()).isEqualTo("browser");
        assertThat(ends(call)).containsExactly(new CallEnd(Reason.LINE_LOST, Fault.UNKNOWN));
    }

    @Test
    void whatIsSentAgainActsOnce() throws Exception {
        var call = begun().path("call").stringValue();

        var first = say(call, "{\"text\": \"Thursday\"}", "k1");
        assertThat(say(call, "{\"text\": \"Thursday\"}", "k1")).isEqualTo(first);
        assertThat(desk.taken()).hasSize(1);
    }

    @Test
    void nothingSaidIsSilence() throws Exception {
        say(begun().path("call").stringValue(), "{\"text\": \" \"}", "k1");

        assertThat(desk.heard()).containsExactly(new Incoming.Silence());
    }

    @Test
    void aPersonWhoTakesOverInATurnIsShownByNumber() throws Exception {
        desk.answers("One moment.", Expects.NOTHING, new Next.Transfer("+14385550120"));

        var answer = say(begun().path("call").stringValue(), "{\"text\": \"a person\"}", "k1");
        assertThat(answer.path("number").stringValue()).isEqualTo("+14385550120");
        assertThat(answer.path("ended").booleanValue()).isTrue();
    }

    @Test
    void hangingUpEndsTheConversationAndItsStreams() throws Exception {
        var call = begun().path("call").stringValue();

        http().perform(delete(CALLS + "/" + call)).andExpect(status().isNoContent());
        assertThat(desk.left()).containsExactly(key(call));
        assertThat(ends(call)).containsExactly(new CallEnd(Reason.CALLER_HUNG_UP, Fault.UNKNOWN));
    }

    @Test
    void hangingUpWhatNeverWasDoesNothing() throws Exception {
        http().perform(delete(CALLS + "/" + NEVER_BEGUN)).andExpect(status().isNoContent());
        assertThat(desk.left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {NEVER_BEGUN, "CA0123456789abcdef0123456789abcdef", "nonsense"})
    void aCallThatIsNoneIsNotFound(String call) throws Exception {
        calls.expect(new CallTicket(BUSINESS, "CA0123456789abcdef0123456789abcdef", null, Voice.Engine.OPENAI, 1));

        http().perform(path(call, "/next")).andExpect(status().isNotFound());
        http().perform(path(call, "/turns")).andExpect(status().isNotFound());
        http().perform(path(call, "/turns").header("Idempotency-Key", "k1")).andExpect(status().isNotFound());
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void anUnknownBusinessIsNotFound() throws Exception {
        http().perform(post("/api/v1/businesses/nobody/calls")).andExpect(status().isNotFound());
    }

    @Test
    void aTextThatIsTooLongIsRefused() throws Exception {
        var call = begun().path("call").stringValue();

        http().perform(path(call, "/turns").content("{\"text\": \"" + "a".repeat(10_001) + "\"}"))
                .andExpect(status().isBadRequest());
        assertThat(desk.taken()).isEmpty();
    }

    private static MockHttpServletRequestBuilder path(String call, String rest) {
        return post(CALLS + "/" + call + rest)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\": \"hello\"}");
    }

    private JsonNode say(String call, String json, String key) throws Exception {
        var answer = http().perform(path(call, "/turns").content(json).header("Idempotency-Key", key))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonMapper.shared().readTree(answer);
    }
}

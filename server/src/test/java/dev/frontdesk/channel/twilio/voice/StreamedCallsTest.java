package dev.frontdesk.channel.twilio.voice;

import static org.assertj.core.api.Assertions.assertThat;
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
import dev.frontdesk.call.CallTimeline;
import dev.frontdesk.call.InMemoryCalls;
import dev.frontdesk.channel.TestingBusinesses;
import dev.frontdesk.channel.TestingDesk;
import dev.frontdesk.channel.TestingScope;
import dev.frontdesk.channel.twilio.Deliveries;
import dev.frontdesk.channel.twilio.TwilioSignatureFilter;
import dev.frontdesk.channel.twilio.Webhook;
import dev.frontdesk.channel.twilio.WebhookErrors;
import dev.frontdesk.channel.twilio.twiml.Xml;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Incoming;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.mvc.annotation.ResponseStatusExceptionResolver;

/// The webhooks of calls whose audio streams.
class StreamedCallsTest {

    private static final String SID = "CA0123456789abcdef0123456789abcdef";
    private static final String CALLER = "+17805550142";
    private static final ConversationKey CALL = new ConversationKey(Channel.PHONE, SID);
    private static final BusinessId BUSINESS = TestingBusinesses.liveClinic().id();
    private static final CallTicket FIRST = new CallTicket(BUSINESS, SID, CALLER, Voice.Engine.NOVA, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T16:00:00Z"), ZoneOffset.UTC);

    private final TestingScope scope = new TestingScope();
    private final TestingDesk desk = new TestingDesk(scope);
    private final InMemoryCalls calls = new InMemoryCalls(CLOCK);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TestingBusinesses businesses = new TestingBusinesses(TestingBusinesses.liveClinic());
    private Voice.@Nullable Engine engine = Voice.Engine.NOVA;

    private MockMvc http() {
        return http(businesses, "wss://media.example");
    }

    private MockMvc http(TestingBusinesses known, String media) {
        var replies = new VoiceReplies(Webhook.SETTINGS, URI.create(media));
        var streams = new StreamedCalls((_, _) -> Optional.ofNullable(engine), calls, calls, desk, replies);
        var controller = new VoiceController(
                known, desk, new Deliveries(scope, scope), replies, streams, new WebhookErrors(meters));
        var filter = new TwilioSignatureFilter(Webhook.SETTINGS, sender -> {}, new ResponseStatusExceptionResolver());
        return MockMvcBuilders.standaloneSetup(controller).addFilters(filter).build();
    }

    private static Webhook webhook(String path) {
        return Webhook.to(path)
                .with("CallSid", SID)
                .with("From", CALLER)
                .with("To", TestingBusinesses.NUMBER)
                .with("CallStatus", "in-progress");
    }

    private static String document(MockMvc http, Webhook webhook) throws Exception {
        return http.perform(webhook.signed())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Xml twiml(Webhook webhook) throws Exception {
        return Xml.of(document(http(), webhook));
    }

    private Xml ended(int stream) throws Exception {
        return twiml(webhook("/twilio/voice/next?stream=" + stream));
    }

    private static String token(Xml response) {
        var parameter = response.first("Parameter").attributes();
        assertThat(parameter).containsEntry("name", "token");
        return Objects.requireNonNull(parameter.get("value"));
    }

    private Optional<CallTicket> claim(String token) {
        return calls.claim(new CallStart(SID, "MZ1", token));
    }

    private List<CallEnd> ends() {
        return calls.of(BUSINESS, SID).stream().map(CallRecord::end).toList();
    }

    @Test
    void aLiveCallIsConnectedToAStreamWithATokenAndComesBackToAskWhatNext() throws Exception {
        var response = twiml(webhook("/twilio/voice"));

        assertThat(response.verbs()).containsExactly("Connect", "Redirect");
        assertThat(response.first("Stream").attributes())
                .containsOnly(Map.entry("url", "wss://media.example/twilio/stream"));
        assertThat(response.first("Redirect").text()).isEqualTo("/twilio/voice/next?stream=1");
        assertThat(claim(token(response))).contains(FIRST);
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void aMediaAddressBelowAPathKeepsIt() throws Exception {
        var response = Xml.of(document(http(businesses, "wss://example.com/media/"), webhook("/twilio/voice")));

        assertThat(response.first("Stream").attributes()).containsEntry("url", "wss://example.com/media/twilio/stream");
    }

    @Test
    void aWithheldNumberIsNoParty() throws Exception {
        var response = twiml(webhook("/twilio/voice").with("From", "anonymous"));

        assertThat(claim(token(response)))
                .hasValueSatisfying(ticket -> assertThat(ticket.party()).isNull());
    }

    @Test
    void theWebhookDeliveredAgainGetsTheSameToken() throws Exception {
        assertThat(document(http(), webhook("/twilio/voice"))).isEqualTo(document(http(), webhook("/twilio/voice")));
        assertThat(document(http(), webhook("/twilio/voice/next?stream=1")))
                .isEqualTo(document(http(), webhook("/twilio/voice/next?stream=1")));
        assertThat(calls.of(BUSINESS, SID)).hasSize(2);
    }

    @Test
    void whereThereIsNoRoomOrNoVendorTheCallIsOneOfTwiliosSpeech() throws Exception {
        engine = null;
        var response = twiml(webhook("/twilio/voice"));

        assertThat(response.verbs()).containsExactly("Gather", "Redirect");
        assertThat(desk.heard()).containsExactly(new Incoming.Arrived());
        assertThat(calls.of(BUSINESS, SID)).isEmpty();
    }

    @Test
    void aBusinessWhoseCallsAreNotLiveHasNoStreams() throws Exception {
        var gathering = new TestingBusinesses(TestingBusinesses.clinic());
        var response = Xml.of(document(http(gathering, "wss://media.example"), webhook("/twilio/voice")));

        assertThat(response.verbs()).containsExactly("Gather", "Redirect");
    }

    @Test
    void afterGoodbyeTheCallIsHungUpAndTheConversationLeft() throws Exception {
        twiml(webhook("/twilio/voice"));
        calls.next(FIRST, new CallNext.HangUp());

        assertThat(ended(1).verbs()).containsExactly("Hangup");
        assertThat(desk.left()).containsExactly(CALL);
        assertThat(ends()).containsExactly(new CallEnd(Reason.GOODBYE, Fault.NONE));
    }

    @Test
    void aTransferIsDialledAndComesBackWhenNobodyAnswers() throws Exception {
        twiml(webhook("/twilio/voice"));
        calls.next(FIRST, new CallNext.Transfer("+14385550120"));
        var response = ended(1);

        assertThat(response.verbs()).containsExactly("Dial");
        assertThat(response.first("Number").text()).isEqualTo("+14385550120");
        assertThat(response.first("Dial").attributes()).containsEntry("action", "/twilio/voice/next?stream=1");

        var back = webhook("/twilio/voice/next?stream=1").with("DialCallStatus", "no-answer");
        var message = document(http(), back);
        assertThat(message).isEqualTo(document(http(), back)).contains("<Gather");
        assertThat(desk.heard()).containsExactly(new Incoming.TransferFailed());
    }

    @Test
    void afterATransferThatWasAnsweredTheCallEnds() throws Exception {
        twiml(webhook("/twilio/voice"));
        calls.next(FIRST, new CallNext.Transfer("+14385550120"));
        ended(1);
        var response = twiml(webhook("/twilio/voice/next?stream=1").with("DialCallStatus", "completed"));

        assertThat(response.verbs()).containsExactly("Hangup");
        assertThat(desk.left()).containsExactly(CALL);
        assertThat(ends()).containsExactly(new CallEnd(Reason.TRANSFERRED, Fault.NONE));
    }

    @Test
    void theScriptGoesOnInTheSameConversation() throws Exception {
        twiml(webhook("/twilio/voice"));
        calls.next(FIRST, new CallNext.Script());
        var response = ended(1);

        assertThat(response.verbs()).containsExactly("Gather", "Redirect");
        assertThat(response.first("Gather").attributes()).containsEntry("action", "/twilio/voice/collect?turn=1");
        assertThat(desk.taken()).containsExactly(new TestingDesk.Taken(CALL, CALLER, new Incoming.Resumed()));
        assertThat(ends()).containsExactly(new CallEnd(Reason.FELL_BACK, Fault.UNKNOWN));
    }

    @Test
    void whoWasNotAnsweredInTimeGetsAPersonOrAMessage() throws Exception {
        twiml(webhook("/twilio/voice"));
        calls.next(FIRST, new CallNext.PersonOrMessage());
        ended(1);

        assertThat(desk.heard()).containsExactly(new Incoming.Unanswered());
        assertThat(ends()).containsExactly(new CallEnd(Reason.UNANSWERED, Fault.UPSTREAM));
    }

    @Test
    void aLostStreamIsConnectedAgainTwiceAndThenTheScriptGoesOn() throws Exception {
        var first = token(twiml(webhook("/twilio/voice")));
        var again = ended(1);
        assertThat(again.verbs()).containsExactly("Connect", "Redirect");
        assertThat(again.first("Redirect").text()).isEqualTo("/twilio/voice/next?stream=2");
        assertThat(claim(first)).isEmpty();
        assertThat(claim(token(again)))
                .hasValueSatisfying(ticket -> assertThat(ticket.attempt()).isEqualTo(2));

        assertThat(ended(2).first("Redirect").text()).isEqualTo("/twilio/voice/next?stream=3");
        assertThat(ended(3).verbs()).containsExactly("Gather", "Redirect");
        assertThat(desk.heard()).containsExactly(new Incoming.Resumed());
        assertThat(ends())
                .containsExactly(
                        new CallEnd(Reason.LINE_LOST, Fault.UNKNOWN),
                        new CallEnd(Reason.LINE_LOST, Fault.UNKNOWN),
                        new CallEnd(Reason.FELL_BACK, Fault.UNKNOWN));
    }

    @Test
    void aLostStreamThatCannotBeConnectedAgainIsFollowedByTheScript() throws Exception {
        twiml(webhook("/twilio/voice"));
        engine = null;

        assertThat(ended(1).verbs()).containsExactly("Gather", "Redirect");
        assertThat(desk.heard()).containsExactly(new Incoming.Resumed());
        assertThat(ends()).containsExactly(new CallEnd(Reason.LINE_LOST, Fault.UNKNOWN));
    }

    @Test
    void aStreamOfWhichNothingIsKnownIsFollowedByTheScript() throws Exception {
        assertThat(ended(1).verbs()).containsExactly("Gather", "Redirect");
        assertThat(desk.heard()).containsExactly(new Incoming.Resumed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "canceled"})
    void aCallerWhoHungUpIsNotConnectedAgain(String over) throws Exception {
        twiml(webhook("/twilio/voice"));
        var response = twiml(webhook("/twilio/voice/next?stream=1").with("CallStatus", over));

        assertThat(response.verbs()).containsExactly("Hangup");
        assertThat(desk.left()).containsExactly(CALL);
        assertThat(ends()).containsExactly(new CallEnd(Reason.CALLER_HUNG_UP, Fault.UNKNOWN));
    }

    @Test
    void theEndOfTheCallEndsAStreamWhoseServerDied() throws Exception {
        twiml(webhook("/twilio/voice"));
        http().perform(webhook("/twilio/voice/status")
                        .with("CallStatus", "completed")
                        .signed())
                .andExpect(status().isNoContent());

        assertThat(desk.left()).containsExactly(CALL);
        assertThat(ends()).containsExactly(new CallEnd(Reason.CALLER_HUNG_UP, Fault.UNKNOWN));
    }

    @Test
    void whatAStreamSaidOfItsEndStays() throws Exception {
        twiml(webhook("/twilio/voice"));
        var end = new CallEnd(Reason.SILENCE, Fault.CALLER);
        calls.ended(FIRST, end, new CallTimeline(List.of()));
        calls.next(FIRST, new CallNext.HangUp());
        ended(1);

        assertThat(ends()).containsExactly(end);
    }

    @Test
    void aDecisionWhoseAnswerGotLostIsHeardAtTheFallback() throws Exception {
        twiml(webhook("/twilio/voice"));
        var answer = document(http(), webhook("/twilio/voice/next?stream=1"));
        var fallback = webhook("/twilio/voice/next")
                .with("ErrorCode", "11205")
                .with("ErrorUrl", "https://desk.example/twilio/voice/next?stream=1");

        assertThat(document(http(), fallback)).isEqualTo(answer);
        assertThat(calls.of(BUSINESS, SID)).hasSize(2);
    }

    @Test
    void aBugInTheDecisionConnectsTheCallerToAPerson() throws Exception {
        desk.breaksDown();
        var response = ended(1);

        assertThat(response.verbs()).containsExactly("Say", "Dial");
        assertThat(response.first("Number").text()).isEqualTo(TestingBusinesses.ESCALATION);
    }
}

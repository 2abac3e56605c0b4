package dev.frontdesk.channel.twilio.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.frontdesk.business.Business;
import dev.frontdesk.call.InMemoryCalls;
import dev.frontdesk.call.LiveCalls;
import dev.frontdesk.channel.TestingBusinesses;
import dev.frontdesk.channel.TestingDesk;
import dev.frontdesk.channel.TestingDesk.Taken;
import dev.frontdesk.channel.TestingScope;
import dev.frontdesk.channel.twilio.Deliveries;
import dev.frontdesk.channel.twilio.Phrases;
import dev.frontdesk.channel.twilio.TwilioSignatureFilter;
import dev.frontdesk.channel.twilio.Webhook;
import dev.frontdesk.channel.twilio.WebhookErrors;
import dev.frontdesk.channel.twilio.twiml.Xml;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.mvc.annotation.ResponseStatusExceptionResolver;

class VoiceControllerTest {

    private static final String SID = "CA0123456789abcdef0123456789abcdef";
    private static final String CALLER = "+17805550142";
    private static final ConversationKey CALL = new ConversationKey(Channel.PHONE, SID);
    private static final Phrases PHRASES = Phrases.in(Locale.ENGLISH);

    private final TestingScope scope = new TestingScope();
    private final TestingDesk desk = new TestingDesk(scope);
    private final InMemoryCalls calls = new InMemoryCalls(Clock.systemUTC());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TestingBusinesses businesses = new TestingBusinesses(TestingBusinesses.clinic());

    private MockMvc http() {
        var replies = new VoiceReplies(Webhook.SETTINGS, URI.create("wss://media.example"));
        var streams = new StreamedCalls(LiveCalls.NONE, calls, calls, desk, replies);
        var controller = new VoiceController(
                businesses, desk, new Deliveries(scope, scope), replies, streams, new WebhookErrors(meters));
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

    private String document(Webhook webhook) throws Exception {
        return http().perform(webhook.signed())
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/xml;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Xml twiml(Webhook webhook) throws Exception {
        return Xml.of(document(webhook));
    }

    private void clinicIs(Business business) {
        businesses = new TestingBusinesses(business);
    }

    private double errors() {
        return meters.find("frontdesk.webhook.errors").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/twilio/voice", "/webhook/voice", "/api/twilio/voice"})
    void aCallIsGreetedAndListenedTo(String path) throws Exception {
        var response = twiml(webhook(path));

        assertThat(desk.taken()).containsExactly(new Taken(CALL, CALLER, new Incoming.Arrived()));
        assertThat(response.verbs()).containsExactly("Gather", "Redirect");
        assertThat(response.first("Gather").attributes())
                .containsEntry("action", "/twilio/voice/collect?turn=1")
                .containsEntry("language", "en-CA")
                .containsEntry("actionOnEmptyResult", "true");
        assertThat(response.first("Say").text()).isEqualTo("Reply 1");
        assertThat(response.first("Say").attributes())
                .containsEntry("voice", "alice")
                .containsEntry("language", "en-CA");
        assertThat(response.first("Redirect").text()).isEqualTo("/twilio/voice/next?turn=1");
    }

    @Test
    void whatWasSaidReachesTheDeskWithItsConfidence() throws Exception {
        twiml(webhook("/twilio/voice/collect?turn=1")
                .with("SpeechResult", "Thursday at three")
                .with("Confidence", "0.31"));
        assertThat(desk.heard()).containsExactly(new Incoming.Said("Thursday at three", 0.31, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "NaN"})
    void aConfidenceThatIsNoFigureCountsAsSure(String confidence) throws Exception {
        twiml(webhook("/twilio/voice/collect?turn=1")
                .with("SpeechResult", "yes")
                .with("Confidence", confidence));
        assertThat(desk.heard()).containsExactly(new Incoming.Said("yes", 1, List.of()));
    }

    @Test
    void keysReachTheDeskAndCountMoreThanSpeech() throws Exception {
        twiml(webhook("/twilio/voice/collect?turn=1").with("Digits", "7805550142"));
        twiml(webhook("/twilio/voice/collect?turn=3").with("Digits", "12").with("SpeechResult", "beep"));
        assertThat(desk.heard()).containsExactly(new Incoming.Keyed("7805550142"), new Incoming.Keyed("12"));
    }

    @Test
    void nothingHeardIsSilence() throws Exception {
        twiml(webhook("/twilio/voice/collect?turn=1"));
        twiml(webhook("/twilio/voice/collect?turn=3").with("SpeechResult", "  ").with("Digits", ""));
        assertThat(desk.heard()).containsExactly(new Incoming.Silence(), new Incoming.Silence());
    }

    @Test
    void aWebhookDeliveredAgainActsOnceAndGetsTheSameAnswer() throws Exception {
        var said = webhook("/twilio/voice/collect?turn=1").with("SpeechResult", "Thursday");
        assertThat(document(webhook("/twilio/voice"))).isEqualTo(document(webhook("/twilio/voice")));
        assertThat(document(said)).isEqualTo(document(said)).contains("Reply 3");
        assertThat(desk.taken()).hasSize(2);
    }

    @Test
    void anOldTurnReplayedDoesNothing() throws Exception {
        var first = webhook("/twilio/voice/collect?turn=1").with("SpeechResult", "book");
        var answer = document(first);
        document(webhook("/twilio/voice/collect?turn=3").with("SpeechResult", "Thursday"));
        assertThat(document(first)).isEqualTo(answer);
        assertThat(desk.taken()).hasSize(2);
    }

    @Test
    void aTurnWhoseAnswerGotLostIsAnsweredAgainByTheNextAddress() throws Exception {
        var answer = document(webhook("/twilio/voice/collect?turn=1").with("SpeechResult", "Thursday"));
        var fallback = webhook("/twilio/voice/next")
                .with("ErrorCode", "11205")
                .with("ErrorUrl", "https://desk.example/twilio/voice/collect?turn=1");
        assertThat(document(webhook("/twilio/voice/next?turn=1"))).isEqualTo(answer);
        assertThat(document(fallback)).isEqualTo(answer);
        assertThat(desk.taken()).hasSize(1);
    }

    @Test
    void aCallWhoseFirstWebhookFailedBeginsAtTheFallback() throws Exception {
        twiml(webhook("/twilio/voice/next").with("ErrorUrl", "https://desk.example/twilio/voice"));
        assertThat(desk.heard()).containsExactly(new Incoming.Arrived());
        twiml(webhook("/twilio/voice"));
        assertThat(desk.taken()).hasSize(1);
    }

    @Test
    void theEndOfTheDocumentIsSilence() throws Exception {
        twiml(webhook("/twilio/voice/next?turn=1"));
        twiml(webhook("/twilio/voice/next"));
        assertThat(desk.heard()).containsExactly(new Incoming.Silence(), new Incoming.Silence());
    }

    @Test
    void anUnsignedOrWronglySignedWebhookDoesNothing() throws Exception {
        http().perform(webhook("/twilio/voice").unsigned()).andExpect(status().isForbidden());
        http().perform(webhook("/twilio/voice").signed("d3Jvbmc=")).andExpect(status().isForbidden());
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void aNumberThatIsNobodysGetsASentenceAndNoError() throws Exception {
        var response = twiml(webhook("/twilio/voice").with("To", "+14385559999"));
        assertThat(response.verbs()).containsExactly("Say", "Hangup");
        assertThat(response.first("Say").text()).isEqualTo(PHRASES.noBusiness());
        assertThat(desk.taken()).isEmpty();
        assertThat(errors()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anonymous",
                "Restricted",
                "unavailable",
                "+266696687",
                "+7378742833",
                "+86282452253",
                "sip:jane@example.org"
            })
    void aCallerWhoWithholdsTheNumberHasNone(String from) throws Exception {
        twiml(webhook("/twilio/voice").with("From", from));
        assertThat(desk.taken()).containsExactly(new Taken(CALL, null, new Incoming.Arrived()));
    }

    @Test
    void aTransferIsAnnouncedAndDialled() throws Exception {
        desk.answers("I'm connecting you.", Expects.NOTHING, new Next.Transfer("+14385550120"));
        var response = twiml(webhook("/twilio/voice/collect?turn=1").with("SpeechResult", "a human please"));
        assertThat(response.verbs()).containsExactly("Say", "Dial");
        assertThat(response.first("Number").text()).isEqualTo("+14385550120");
        assertThat(response.first("Dial").attributes())
                .containsEntry("action", "/twilio/voice/next?turn=1")
                .containsEntry("timeout", "25")
                .containsEntry("answerOnBridge", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-answer", "busy", "failed", "canceled"})
    void aTransferThatNobodyAnsweredComesBackToTheDeskOnce(String outcome) throws Exception {
        var back = webhook("/twilio/voice/next?turn=1").with("DialCallStatus", outcome);
        assertThat(document(back)).isEqualTo(document(back));
        assertThat(desk.heard()).containsExactly(new Incoming.TransferFailed());
        assertThat(desk.left()).isEmpty();
    }

    @Test
    void afterATransferThatWasAnsweredTheCallEnds() throws Exception {
        var response = twiml(webhook("/twilio/voice/next?turn=1").with("DialCallStatus", "completed"));
        assertThat(response.verbs()).containsExactly("Hangup");
        assertThat(desk.left()).containsExactly(CALL);
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void theLastWordIsFollowedByHangingUp() throws Exception {
        desk.answers("Goodbye.", Expects.NOTHING, new Next.End());
        assertThat(twiml(webhook("/twilio/voice/collect?turn=5")).verbs()).containsExactly("Say", "Hangup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "busy", "failed", "no-answer", "canceled"})
    void theEndOfTheCallIsToldToTheDesk(String ended) throws Exception {
        for (var path : List.of("/twilio/voice/status", "/api/twilio/status")) {
            http().perform(webhook(path).with("CallStatus", ended).signed()).andExpect(status().isNoContent());
        }
        assertThat(desk.left()).containsExactly(CALL, CALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ringing", "in-progress", "answered"})
    void aCallInProgressHasNotEnded(String status) throws Exception {
        http().perform(webhook("/twilio/voice/status")
                        .with("CallStatus", status)
                        .signed())
                .andExpect(status().isNoContent());
        assertThat(desk.left()).isEmpty();
    }

    @Test
    void aBugConnectsTheCallerToAPersonAndLeavesNothingHalfDone() throws Exception {
        desk.breaksDown();
        var response = twiml(webhook("/twilio/voice/collect?turn=1").with("SpeechResult", "Thursday"));
        assertThat(response.verbs()).containsExactly("Say", "Dial");
        assertThat(response.first("Say").text()).isEqualTo(PHRASES.connecting());
        assertThat(response.first("Number").text()).isEqualTo(TestingBusinesses.ESCALATION);
        assertThat(errors()).isEqualTo(1);

        desk.answers("Which service?", Expects.SERVICE, new Next.Listen());
        assertThat(document(webhook("/twilio/voice/collect?turn=1").with("SpeechResult", "Thursday")))
                .contains("Which service?");
    }

    @Test
    void aBugWhereNobodyCanTakeOverAsksToCallAgain() throws Exception {
        clinicIs(TestingBusinesses.clinic(null, "alice"));
        desk.breaksDown();
        var response = twiml(webhook("/twilio/voice"));
        assertThat(response.verbs()).containsExactly("Say", "Hangup");
        assertThat(response.first("Say").text()).isEqualTo(PHRASES.callAgain());
    }

    @Test
    void aBugAfterAFailedTransferDoesNotDialForever() throws Exception {
        desk.breaksDown();
        var response = twiml(webhook("/twilio/voice/next?turn=1").with("DialCallStatus", "busy"));
        assertThat(response.verbs()).containsExactly("Say", "Hangup");
    }

    @Test
    void aLostDatabaseIsAnsweredWithASentence() throws Exception {
        businesses.breakDown();
        var response = twiml(webhook("/twilio/voice"));
        assertThat(response.verbs()).containsExactly("Say", "Hangup");
        assertThat(errors()).isEqualTo(1);
    }

    @Test
    void tenThousandCharactersAreHeard() throws Exception {
        var recited = "once upon a time ".repeat(700).strip();
        twiml(webhook("/twilio/voice/collect?turn=1").with("SpeechResult", recited));
        assertThat(desk.heard()).containsExactly(new Incoming.Said(recited, 1, List.of()));
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        var hostile = "</Say><Dial>+19005550100</Dial>&\u0000\"";
        desk.answers(hostile, Expects.NAME, new Next.Listen());
        var response = twiml(webhook("/twilio/voice/collect?turn=1").with("SpeechResult", hostile));
        assertThat(response.verbs()).containsExactly("Gather", "Redirect");
        assertThat(response.first("Say").text()).isEqualTo(hostile.replace("\u0000", ""));
    }

    @Test
    void aWebhookThatIsNoCallsIsMalformed() throws Exception {
        for (var malformed : List.of(
                webhook("/twilio/voice").without("CallSid"),
                webhook("/twilio/voice").without("To"),
                webhook("/twilio/voice").with("CallSid", "CA'; --"),
                webhook("/twilio/voice").with("CallSid", "C".repeat(65)),
                webhook("/twilio/voice/collect"),
                webhook("/twilio/voice/collect?turn=x"))) {
            http().perform(malformed.signed()).andExpect(status().isBadRequest());
        }
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void anotherVendorsVoiceIsLeftToTwiliosDefault() throws Exception {
        clinicIs(TestingBusinesses.clinic(null, "alloy"));
        assertThat(twiml(webhook("/twilio/voice")).first("Say").attributes()).doesNotContainKey("voice");
    }
}

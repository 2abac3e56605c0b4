package dev.frontdesk.channel.twilio.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
import dev.frontdesk.conversation.Incoming;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.mvc.annotation.ResponseStatusExceptionResolver;

class SmsControllerTest {

    private static final String SENDER = "+17805550142";
    private static final ConversationKey THREAD = new ConversationKey(Channel.SMS, SENDER);
    private static final Phrases PHRASES = Phrases.in(Locale.ENGLISH);

    private final TestingScope scope = new TestingScope();
    private final TestingDesk desk = new TestingDesk(scope);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new SmsController(
                    new TestingBusinesses(TestingBusinesses.clinic()),
                    desk,
                    new Deliveries(scope, scope),
                    new WebhookErrors(meters)))
            .addFilters(
                    new TwilioSignatureFilter(Webhook.SETTINGS, sender -> {}, new ResponseStatusExceptionResolver()))
            .build();

    private static Webhook message(String sid, String body) {
        return message("/twilio/sms", sid, body);
    }

    private static Webhook message(String path, String sid, String body) {
        return Webhook.to(path)
                .with("MessageSid", sid)
                .with("From", SENDER)
                .with("To", TestingBusinesses.NUMBER)
                .with("NumMedia", "0")
                .with("Body", body);
    }

    private String document(Webhook message) throws Exception {
        return http.perform(message.signed())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/twilio/sms", "/webhook/sms"})
    void aMessageGetsTheDesksReply(String path) throws Exception {
        var response = Xml.of(document(message(path, "SM1", "a haircut tomorrow at 3")));
        assertThat(desk.taken())
                .containsExactly(new Taken(THREAD, SENDER, Incoming.Said.typed("a haircut tomorrow at 3")));
        assertThat(response.verbs()).containsExactly("Message");
        assertThat(response.first("Message").text()).isEqualTo("Reply 1");
    }

    @Test
    void aMessageDeliveredAgainActsOnceAndGetsTheSameAnswer() throws Exception {
        assertThat(document(message("SM1", "hi"))).isEqualTo(document(message("SM1", "hi")));
        assertThat(document(message("SM2", "hi"))).contains("Reply 3");
        assertThat(desk.taken()).hasSize(2);
    }

    @Test
    void choicesAreNumberedBelowTheReply() throws Exception {
        desk.answers("When suits you?", List.of("Thu 3 pm", "Fri 10 am"));
        assertThat(Xml.of(document(message("SM1", "hi"))).first("Message").text())
                .isEqualTo("When suits you?\n1. Thu 3 pm\n2. Fri 10 am");
    }

    @Test
    void manyChoicesAreNotListed() throws Exception {
        desk.answers("Which service?", List.of("a", "b", "c", "d", "e", "f"));
        assertThat(Xml.of(document(message("SM1", "hi"))).first("Message").text())
                .isEqualTo("Which service?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "stop ", "StopAll", "START", "help"})
    void wordsForTwilioGetNoReply(String word) throws Exception {
        assertThat(Xml.of(document(message("SM1", word))).children()).isEmpty();
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void whoeverStopsHasLeft() throws Exception {
        document(message("SM1", "STOP"));
        document(message("SM2", "arrêt").with("OptOutType", "STOP"));
        document(message("SM3", "START"));
        assertThat(desk.left()).containsExactly(THREAD, THREAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "YES", "end", "please stop by my office"})
    void wordsThatMayBeAboutAnAppointmentReachTheDesk(String words) throws Exception {
        document(message("SM1", words));
        assertThat(desk.heard()).containsExactly(Incoming.Said.typed(words));
    }

    @Test
    void aPictureWithoutWordsIsAnsweredPolitely() throws Exception {
        var response = Xml.of(document(message("SM1", "").with("NumMedia", "1")));
        assertThat(response.first("Message").text()).isEqualTo(PHRASES.wordsOnly());
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void aNumberThatIsNobodysGetsASentence() throws Exception {
        var response = Xml.of(document(message("SM1", "hi").with("To", "+14385559999")));
        assertThat(response.first("Message").text()).isEqualTo(PHRASES.noBusiness());
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void aSenderThatIsNoNumberHasNone() throws Exception {
        document(message("SM1", "hi").with("From", "72345"));
        assertThat(desk.taken().getFirst().party()).isNull();
    }

    @Test
    void aBugIsApologisedForAndTheMessageCanBeTakenAgain() throws Exception {
        desk.breaksDown();
        assertThat(Xml.of(document(message("SM1", "hi"))).first("Message").text())
                .isEqualTo(PHRASES.writeAgain());
        assertThat(meters.counter("frontdesk.webhook.errors", "channel", "sms").count())
                .isEqualTo(1);
        desk.answers("Hello", List.of());
        assertThat(document(message("SM1", "hi"))).contains("Hello");
    }

    @Test
    void anUnsignedMessageDoesNothing() throws Exception {
        http.perform(message("SM1", "hi").unsigned()).andExpect(status().isForbidden());
        assertThat(desk.taken()).isEmpty();
    }

    @Test
    void aMessageWithoutSenderOrIdentifierIsMalformed() throws Exception {
        for (var field : List.of("MessageSid", "From", "To")) {
            http.perform(message("SM1", "hi").without(field).signed()).andExpect(status().isBadRequest());
        }
    }
}

package dev.frontdesk.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.RecordingSpeech;
import dev.frontdesk.speech.SpeechEvent.Complained;
import dev.frontdesk.speech.SpeechEvent.Final;
import dev.frontdesk.speech.SpeechEvent.Idle;
import dev.frontdesk.speech.SpeechEvent.ItemEnded;
import dev.frontdesk.speech.SpeechEvent.ItemStarted;
import dev.frontdesk.speech.SpeechEvent.Partial;
import dev.frontdesk.speech.SpeechEvent.SpeechStarted;
import dev.frontdesk.speech.SpeechEvent.SpeechStopped;
import dev.frontdesk.speech.SpeechEvent.ToolAsked;
import dev.frontdesk.speech.SpeechEvent.ToolDropped;
import dev.frontdesk.speech.SpeechEvent.TurnEnded;
import dev.frontdesk.speech.SpeechEvent.Wording;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.Utterance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ExchangeTest {

    /// A fifth of a second.
    private static final String SOUND = Base64.getEncoder().encodeToString(new byte[1_600]);

    private final RecordingSpeech told = new RecordingSpeech();
    private final List<ObjectNode> sent = new ArrayList<>();
    private final List<SpeechFault> faults = new ArrayList<>();
    private final Memory memory = new Memory(List.of());
    private final AudioDelta delta = new AudioDelta();
    private final List<Runnable> later = new ArrayList<>();
    private long nanos;
    private boolean expired;
    private final Exchange exchange = new Exchange("ask", sent::add, told, memory, () -> nanos, new Exchange.Fate() {
        @Override
        public void failed(SpeechFault fault) {
            faults.add(fault);
        }

        @Override
        public void expired() {
            expired = true;
        }

        @Override
        public void soon(Runnable action) {
            later.add(action);
        }
    });

    @BeforeEach
    void begin() {
        exchange.begin();
    }

    @Test
    void theCallersTurnIsToldAsItIsHeard() {
        callerSpeaks("in_1");
        says(Said.callerWords("in_1", "Do you"));
        says(Said.callerWords("in_1", " cut?"));
        says(Said.callerSaid("in_1", "Do you cut?"));

        assertThat(told.events())
                .containsExactly(
                        new SpeechStarted(),
                        new SpeechStopped(),
                        new TurnEnded(),
                        new Partial("Do you"),
                        new Partial("Do you cut?"),
                        new Final("in_1", "Do you cut?", 1, List.of()));
    }

    @Test
    void aSentenceThatWeAskForHasOurName() {
        exchange.say(utterance("u7", "We open at nine."));
        assertThat(sent)
                .singleElement()
                .satisfies(message -> assertThat(
                                message.at("/response/instructions").stringValue())
                        .contains("We open at nine."));
        responds("resp_1", "ask-0", "item_1");
        says(Said.wording("resp_1", "item_1", "We open at nine."));
        ends("resp_1", "item_1");

        assertThat(told.events())
                .containsExactly(
                        new ItemStarted("u7"),
                        new Wording("u7", "We open at nine.", List.of()),
                        new ItemEnded("u7"),
                        new Idle());
        assertThat(told.audio("u7")).hasSize(1_600);
    }

    @Test
    void whileOneResponseIsMadeOthersWaitInTheirOrder() {
        exchange.say(utterance("u1", "One."));
        exchange.say(utterance("u2", "Two."));
        exchange.prompt("Three.");
        assertThat(types()).containsExactly("response.create");
        responds("resp_1", "ask-0", "item_1");
        ends("resp_1", "item_1");
        assertThat(types()).containsExactly("response.create", "response.create");
        assertThat(told.events(Idle.class)).isEmpty();
        responds("resp_2", "ask-1", "item_2");
        ends("resp_2", "item_2");

        assertThat(sent.getLast().at("/response/instructions").stringValue()).isEqualTo("Three.");
    }

    @Test
    void tooManyThatWaitAreComplainedOf() {
        for (int at = 0; at < 12; at++) {
            exchange.say(utterance("u" + at, "More."));
        }

        assertThat(told.events(Complained.class))
                .isNotEmpty()
                .allMatch(each -> each.code().equals("too_many_waiting"));
        assertThat(sent).hasSize(1);
    }

    @Test
    void aResponseThatIsRefusedBecauseOfAnotherIsAskedForAfterIt() {
        exchange.prompt("Greet the caller.");
        says(Said.error("invalid_request_error", "conversation_already_has_active_response", "ask-0"));
        assertThat(types()).containsExactly("response.create");
        responds("resp_1", "", "item_1");
        ends("resp_1", "item_1");

        assertThat(types()).containsExactly("response.create", "response.create");
        assertThat(told.events(Complained.class)).isEmpty();
    }

    @Test
    void wordsThatAreRefusedAreSpokenApartFromTheConversationAndThenPutIntoIt() {
        exchange.say(utterance("u1", "We are closed."));
        says(Said.error("invalid_request_error", "something_else", "ask-0"));
        assertThat(sent.getLast().at("/response/conversation").stringValue()).isEqualTo("none");
        responds("resp_1", "ask-0", "item_1");
        says(Said.wording("resp_1", "item_1", "We are closed."));
        ends("resp_1", "item_1");

        assertThat(sent.getLast().at("/item/role").stringValue()).isEqualTo("assistant");
        assertThat(sent.getLast().at("/item/content/0/text").stringValue()).isEqualTo("We are closed.");
    }

    @Test
    void interruptingCancelsAndTruncatesToWhatWasHeard() {
        responds("resp_1", "", "item_1");
        exchange.interrupt("item_1", 120);

        assertThat(types()).containsExactly("response.cancel", "conversation.item.truncate");
        assertThat(sent.getFirst().path("response_id").stringValue()).isEqualTo("resp_1");
        assertThat(sent.getLast().path("audio_end_ms").longValue()).isEqualTo(120);
    }

    @Test
    void truncationNeverGoesPastWhatWasReceived() {
        responds("resp_1", "", "item_1");
        exchange.interrupt("item_1", 5_000);

        assertThat(sent.getLast().path("audio_end_ms").longValue()).isEqualTo(200);
    }

    @Test
    void nothingIsCancelledWhenNothingIsBeingMade() {
        responds("resp_1", "", "item_1");
        ends("resp_1", "item_1");
        exchange.interrupt("item_1", 50);

        assertThat(types()).containsExactly("conversation.item.truncate");
    }

    @Test
    void whatDoesNotExistIsNotTruncated() {
        exchange.interrupt("item_9", 100);
        says(Said.responseCreated("resp_1", ""));
        says(Said.itemAdded("resp_1", "item_1"));
        exchange.interrupt("item_1", 0);

        assertThat(types()).containsExactly("response.cancel");
    }

    @Test
    void itemsThatNobodyHeardAreForgottenWhole() {
        responds("resp_1", "", "item_1");
        says(Said.audioDone("resp_1", "item_1"));
        says(Said.itemAdded("resp_1", "item_2"));
        audio("resp_1", "item_2");
        exchange.interrupt("item_1", 100);

        assertThat(types())
                .containsExactly("response.cancel", "conversation.item.truncate", "conversation.item.truncate");
        assertThat(sent.getLast().path("item_id").stringValue()).isEqualTo("item_2");
        assertThat(sent.getLast().path("audio_end_ms").longValue()).isZero();
    }

    @Test
    void lateAudioOfAnInterruptedResponseIsDropped() {
        responds("resp_1", "", "item_1");
        exchange.interrupt("item_1", 100);
        audio("resp_1", "item_1");
        says(Said.wording("resp_1", "item_1", "late"));
        says(Said.itemAdded("resp_1", "item_2"));
        audio("resp_1", "item_2");
        says(Said.cancelled("resp_1"));

        assertThat(told.audio("item_1")).hasSize(1_600);
        assertThat(told.audio("item_2")).isEmpty();
        assertThat(told.events()).containsExactly(new ItemStarted("item_1"), new Idle());
    }

    @Test
    void aResponseThatWasAskedForAndInterruptedBeforeItBeganIsCancelledWhenItBegins() {
        exchange.prompt("Greet.");
        exchange.interrupt("", 0);
        assertThat(types()).containsExactly("response.create");
        says(Said.responseCreated("resp_1", "ask-0"));

        assertThat(types()).containsExactly("response.create", "response.cancel");
    }

    @Test
    void aTurnThatEndedWhileTheInterruptedResponseWasBeingMadeIsAnswered() {
        responds("resp_1", "", "item_1");
        callerSpeaks("in_1");
        exchange.interrupt("item_1", 100);
        says(Said.callerSaid("in_1", "No, Friday."));
        says(Said.cancelled("resp_1"));

        assertThat(types()).containsExactly("response.cancel", "conversation.item.truncate", "response.create");
    }

    @Test
    void aTurnIsAnsweredOnceItsFirstWordIsWrittenDown() {
        callerSpeaks("in_1");
        assertThat(sent).isEmpty();
        says(Said.callerWords("in_1", "Yes"));
        says(Said.callerSaid("in_1", "Yes."));

        assertThat(types()).containsExactly("response.create");
    }

    @Test
    void aCoughIsNotAnswered() {
        callerSpeaks("in_1");
        says(Said.callerSaid("in_1", ""));
        later.forEach(Runnable::run);

        assertThat(sent).isEmpty();
        assertThat(exchange.isQuiet()).isFalse();
        nanos += 1_000_000_000;
        assertThat(exchange.isQuiet()).isTrue();
    }

    @Test
    void nobodyWaitsLongForWordsNorForThoseOfALongSpeech() {
        callerSpeaks("in_1");
        later.forEach(Runnable::run);
        assertThat(types()).containsExactly("response.create");
        says(Said.responseCreated("resp_1", "ask-0"));
        says(Said.responseDone("resp_1"));

        says(Said.speechStarted());
        says(Said.speechStopped(2_400));
        says(Said.committed("in_2"));
        assertThat(types()).containsExactly("response.create", "response.create");
    }

    @Test
    void aToolsResultIsSpokenOfAfterACough() {
        toolAsked("call_1");
        callerSpeaks("in_1");
        exchange.answer("call_1", "{}");
        assertThat(types()).containsExactly("conversation.item.create");
        says(Said.callerSaid("in_1", ""));

        assertThat(types()).containsExactly("conversation.item.create", "response.create");
    }

    @Test
    void aMurmurWhileWeSpeakIsNotAnswered() {
        responds("resp_1", "", "item_1");
        callerSpeaks("in_1");
        ends("resp_1", "item_1");

        assertThat(sent).isEmpty();
    }

    @Test
    void aToolsResultIsFollowedByAResponse() {
        toolAsked("call_1");
        exchange.answer("call_1", "{\"slots\":[]}");

        assertThat(told.events(ToolAsked.class)).containsExactly(new ToolAsked("call_1", "find_slots", "{\"day\":1}"));
        assertThat(types()).containsExactly("conversation.item.create", "response.create");
        assertThat(sent.getFirst().at("/item/call_id").stringValue()).isEqualTo("call_1");
        assertThat(sent.getFirst().at("/item/output").stringValue()).isEqualTo("{\"slots\":[]}");
    }

    @Test
    void severalToolsAreFollowedByOneResponse() {
        says(Said.responseCreated("resp_1", ""));
        says(Said.toolCall("resp_1", "call_1", "find_slots", "{}"));
        says(Said.toolCall("resp_1", "call_2", "answer", "{}"));
        says(Said.responseDone("resp_1"));
        exchange.answer("call_2", "{}");
        exchange.answer("call_1", "{}");

        assertThat(types()).containsExactly("conversation.item.create", "conversation.item.create", "response.create");
    }

    @Test
    void aToolThatWasInterruptedStillGetsItsResultButNoResponseOfItsOwn() {
        toolAsked("call_1");
        says(Said.speechStarted());
        exchange.interrupt("", 0);
        exchange.answer("call_1", "{\"booked\":true}");

        assertThat(types()).containsExactly("conversation.item.create");
    }

    @Test
    void aToolCallThatWasCutOffGetsAResultToo() {
        says(Said.responseCreated("resp_1", ""));
        says(Said.toolCall("resp_1", "call_1", "find_slots", "{}"));
        exchange.interrupt("", 0);
        says(Said.responseDone("resp_1", "cancelled", "null", """
                {"type":"function_call","status":"incomplete","call_id":"call_1","name":"find_slots"},\
                {"type":"function_call","status":"incomplete","call_id":"call_2","name":"answer"}"""));
        exchange.answer("call_1", "{}");

        assertThat(types()).containsExactly("response.cancel", "conversation.item.create", "conversation.item.create");
        assertThat(told.events(ToolDropped.class)).containsExactly(new ToolDropped("call_1"));
    }

    @ParameterizedTest
    @CsvSource({"insufficient_quota,QUOTA", "rate_limit_exceeded,RATE_LIMIT", "invalid_api_key,AUTHENTICATION"})
    void aResponseThatFailedForGoodEndsTheSession(String code, Kind kind) {
        says(Said.responseCreated("resp_1", ""));
        says(Said.responseDone("resp_1", "failed", failedWith(code), ""));

        assertThat(faults).extracting(SpeechFault::kind).containsExactly(kind);
    }

    @Test
    void aResponseThatFailedIsComplainedOfAndASecondInARowEndsTheSession() {
        says(Said.responseCreated("resp_1", ""));
        says(Said.responseDone("resp_1", "failed", failedWith("server_error"), ""));
        assertThat(told.events()).containsExactly(new Complained("server_error"), new Idle());
        assertThat(faults).isEmpty();
        says(Said.responseCreated("resp_2", ""));
        says(Said.responseDone("resp_2", "failed", failedWith("server_error"), ""));

        assertThat(faults).extracting(SpeechFault::kind).containsExactly(Kind.SERVER);
    }

    @Test
    void aResponseThatWasCutByTheFilterIsComplainedOf() {
        says(Said.responseCreated("resp_1", ""));
        says(Said.responseDone("resp_1", "incomplete", "{\"type\":\"incomplete\",\"reason\":\"content_filter\"}", ""));

        assertThat(told.events()).containsExactly(new Complained("content_filter"), new Idle());
    }

    @Test
    void aCodeThatMayHoldWordsIsNotPassedOn() {
        says(Said.error("Mr Miller of 5 Elm Street", "", ""));

        assertThat(told.events()).containsExactly(new Complained("unnamed"));
    }

    @Test
    void anExpiredSessionIsNoFault() {
        says(Said.error("invalid_request_error", "session_expired", ""));

        assertThat(expired).isTrue();
        assertThat(faults).isEmpty();
    }

    @Test
    void itIsQuietOnlyWhenNobodySpeaksAndTheAudioIsOver() {
        nanos += 1_000_000_000;
        assertThat(exchange.isQuiet()).isTrue();
        responds("resp_1", "", "item_1");
        ends("resp_1", "item_1");
        assertThat(exchange.isQuiet()).as("while it is heard").isFalse();
        nanos += 700_000_000;
        assertThat(exchange.isQuiet()).isTrue();
        callerSpeaks("in_1");
        assertThat(exchange.isQuiet()).isFalse();
    }

    @Test
    void memoryHoldsOnlyWhatWasHeard() {
        responds("resp_1", "", "item_1");
        says(Said.wording("resp_1", "item_1", "We have three o'clock and four o'clock."));
        exchange.interrupt("item_1", 100);

        assertThat(memory.said("item_1")).isEqualTo("We have three");
    }

    private void callerSpeaks(String item) {
        says(Said.speechStarted());
        says(Said.speechStopped());
        says(Said.committed(item));
    }

    private void toolAsked(String call) {
        says(Said.responseCreated("resp_t", ""));
        says(Said.toolCall("resp_t", call, "find_slots", "{\"day\":1}"));
        says(Said.responseDone("resp_t"));
    }

    private void responds(String response, String ask, String item) {
        says(Said.responseCreated(response, ask));
        says(Said.itemAdded(response, item));
        audio(response, item);
    }

    private void ends(String response, String item) {
        says(Said.audioDone(response, item));
        says(Said.responseDone(response));
    }

    private void audio(String response, String item) {
        var message = Said.audio(response, item, SOUND).getBytes(StandardCharsets.UTF_8);
        assertThat(delta.read(message, 0, message.length)).isTrue();
        exchange.audio(delta, message);
    }

    private void says(String message) {
        var bytes = message.getBytes(StandardCharsets.UTF_8);
        exchange.event(RealtimeEventReader.read(bytes, 0, bytes.length));
    }

    private List<String> types() {
        return sent.stream().map(each -> each.path("type").stringValue()).toList();
    }

    private static String failedWith(String code) {
        return "{\"type\":\"failed\",\"error\":{\"type\":\"some_error\",\"code\":\"" + code + "\"}}";
    }

    private static Utterance utterance(String item, String text) {
        return new Utterance(item, text, Locale.ENGLISH, false);
    }
}

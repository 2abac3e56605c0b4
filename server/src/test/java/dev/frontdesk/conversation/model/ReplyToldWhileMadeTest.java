package dev.frontdesk.conversation.model;

import static dev.frontdesk.conversation.model.ScriptedModel.calls;
import static dev.frontdesk.conversation.model.ScriptedModel.nothing;
import static dev.frontdesk.conversation.model.ScriptedModel.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.Hearer;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.provider.ProviderException;
import dev.frontdesk.provider.ProviderException.Category;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is told of a reply before it is whole, and what the reply then is.
class ReplyToldWhileMadeTest {

    private static final String HOLD = "{\"service\":\"check-up\",\"when\":\"Thursday at three\"}";

    private static final String PHONE = "{\"field\":\"phone\",\"said\":\"780 555 0142\"}";

    private final ScriptedModel model = new ScriptedModel();
    private final ScriptedModel second = new ScriptedModel();
    private final Caller caller = new Caller();
    private LedThread thread = LedThread.of(model, second);

    /// Somebody who hears, and may interrupt.
    private static final class Caller implements Hearer {

        final List<String> heard = new ArrayList<>();
        Consumer<String> then = _ -> {};
        private Runnable stop = () -> {};
        private boolean interrupted;

        @Override
        public void hear(String sentence, Reply.Manner manner) {
            heard.add(sentence);
            then.accept(sentence);
        }

        @Override
        public void stopping(Runnable toDo) {
            stop = toDo;
            if (interrupted) {
                toDo.run();
            }
        }

        void interrupt() {
            interrupted = true;
            stop.run();
        }
    }

    private Reply answer(Caller hearer, String words) {
        try (var prepared = thread.desk.prepare(
                thread.business, thread.key, LedThread.PARTY, null, Incoming.Said.typed(words), hearer)) {
            return thread.scope.in(
                    thread.business.id(),
                    () -> thread.desk.turn(thread.business, thread.key, LedThread.PARTY, prepared));
        }
    }

    /// Writes this, and then does the other.
    private static ScriptedModel.Act begins(String text, ScriptedModel.Act then) {
        return (request, handler) -> {
            handler.onPartialResponse(text);
            then.on(request, handler);
        };
    }

    private static ScriptedModel.Act breaks() {
        return ScriptedModel.fails(new ProviderException("vendor", Category.INVALID_REQUEST, null, "400"));
    }

    @Test
    void aSentenceIsToldWhileTheNextIsBeingWritten() {
        var told = new CountDownLatch(1);
        var inTime = new AtomicBoolean();
        caller.then = _ -> told.countDown();
        model.always((_, handler) -> {
            handler.onPartialResponse("I am glad that you called. It ");
            inTime.set(within(told));
            handler.onPartialResponse("sounds lovely indeed. What is it about?");
            handler.onCompleteResponse(ScriptedModel.response(
                    AiMessage.from("I am glad that you called. It sounds lovely indeed. What is it about?")));
        });

        var reply = answer(caller, "Where are you?");

        assertThat(inTime).isTrue();
        assertThat(caller.heard).containsExactly("I am glad that you called.", "It sounds lovely indeed.");
        assertThat(reply.text()).isEqualTo("I am glad that you called. It sounds lovely indeed. What is it about?");
        assertThat(thread.turns().getLast().text()).isEqualTo(reply.text());
    }

    private static boolean within(CountDownLatch latch) {
        try {
            return latch.await(4, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aQuestionAndAWordOrTwoWaitForWhatStandsBehindThem() {
        model.always(says("Of course. Shall I look? It is no trouble. I am happy to."));

        answer(caller, "Can you help me?");

        assertThat(caller.heard).isEmpty();
    }

    @Test
    void whatIsNotSoIsNotToldAndWhatWasToldIsNotTakenBack() {
        model.always(says("Thank you for calling us today. You are booked for Sunday at seven. See you then."));

        var reply = answer(caller, "A check-up Thursday at three, please");

        assertThat(caller.heard).containsExactly("Thank you for calling us today.");
        assertThat(reply.text()).startsWith("Thank you for calling us today. ").doesNotContain("Sunday");
        assertThat(thread.booked()).isEmpty();
        assertThat(turn().verdict().fallback()).isEqualTo(Fallback.OBJECTED);
        assertThat(model.requests.get(1).messages().toString()).contains("do not say it again");
    }

    @Test
    void aYesThatTheNextSentenceRefutesIsNotTold() {
        model.always(says("Yes, sure. You are booked for Thursday at three. Goodbye for now."));

        answer(caller, "A check-up Thursday at three, please");

        assertThat(caller.heard).isEmpty();
    }

    @Test
    void aToolsSentenceIsNotSaidTwice() {
        model.doing(begins("Let me look into our calendar. ", calls("hold_slot", HOLD)), 0, 1);

        var reply = answer(caller, "A check-up Thursday at three, please");

        assertThat(caller.heard).first().isEqualTo("Let me look into our calendar.");
        assertThat(reply.text()).startsWith("Let me look into our calendar. ").contains("Thursday");
        assertThat(reply.text().split("Thursday", -1)).hasSize(2);
    }

    @Test
    void aModelThatBreaksIsGoneOnFromByTheNext() {
        model.always(begins("I am glad that you called. And ", breaks()));
        second.always(says("That is no problem at all."));

        var reply = answer(caller, "Where are you?");

        assertThat(caller.heard).containsExactly("I am glad that you called.");
        assertThat(reply.text()).isEqualTo("I am glad that you called. That is no problem at all.");
        assertThat(second.requests.getFirst().messages().toString()).contains("do not say it again");
    }

    @Test
    void aModelThatBreaksLeavesTheRestToTheScript() {
        thread = LedThread.of(model);
        model.always(begins("I am glad that you called. And ", breaks()));

        var reply = answer(caller, "A check-up Thursday at three, please");

        assertThat(reply.text()).startsWith("I am glad that you called. ").contains("name");
        assertThat(turn().verdict().fallback()).isEqualTo(Fallback.FAILED);
    }

    @Test
    void whoeverInterruptsStopsTheModel() {
        caller.then = _ -> caller.interrupt();
        model.always(begins("I am glad that you called. And ", nothing()));

        var reply = answer(caller, "Where are you?");

        assertThat(reply.text()).isEqualTo("I am glad that you called.");
        assertThat(turn().verdict().fallback()).isNull();
        assertThat(thread.observer.heard).noneMatch(heard -> heard.startsWith("broke"));
    }

    static Stream<ScriptedModel.Act> takersOfAYes() {
        return Stream.of(
                (request, handler) -> (request.messages().getLast() instanceof ToolExecutionResultMessage
                                ? (ScriptedModel.Act) ScriptedModel::well
                                : calls("book", "{\"agreed\":true}"))
                        .on(request, handler),
                breaks());
    }

    @ParameterizedTest
    @MethodSource("takersOfAYes")
    void aYesToWhatWasNotReadBackToItsEndBooksNothing(ScriptedModel.Act onYes) {
        thread = LedThread.of(model);
        answer(caller, "A check-up Thursday at three, please");
        answer(caller, "Jane Miller");
        caller.then = _ -> caller.interrupt();
        next((request, handler) -> noting(request).on(request, handler));
        answer(caller, "780 555 0142");
        assertThat(stage()).isEqualTo(Stage.COLLECTING);

        next(onYes);
        answer(new Caller(), "yes");
        assertThat(thread.booked()).isEmpty();
        assertThat(stage()).isEqualTo(Stage.CONFIRMING);

        next(onYes);
        answer(new Caller(), "yes");
        assertThat(thread.booked()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("cancellers")
    void aYesToACancellationThatWasNotReadBackToItsEndCancelsNothing(ScriptedModel.Act onYes) {
        thread = LedThread.of(model);
        thread.books();
        caller.then = _ -> caller.interrupt();
        next((request, handler) -> looking(request).on(request, handler));
        answer(caller, "Please cancel my appointment");
        assertThat(caller.heard).hasSize(1);

        next(onYes);
        answer(new Caller(), "yes");
        assertThat(thread.booked()).hasSize(1);
        assertThat(stage()).isEqualTo(Stage.CANCELLING);

        answer(new Caller(), "yes");
        assertThat(thread.booked()).isEmpty();
    }

    static Stream<ScriptedModel.Act> cancellers() {
        return Stream.of(
                (request, handler) -> (request.messages().getLast() instanceof ToolExecutionResultMessage
                                ? (ScriptedModel.Act) ScriptedModel::well
                                : calls("cancel", "{\"which\":\"it\",\"agreed\":true}"))
                        .on(request, handler),
                breaks());
    }

    private static ScriptedModel.Act looking(ChatRequest request) {
        return request.messages().getLast() instanceof ToolExecutionResultMessage
                ? begins("Thank you for telling us. And ", nothing())
                : calls("cancel", "{\"which\":\"my appointment\",\"agreed\":false}");
    }

    private void next(ScriptedModel.Act act) {
        model.doing(act, model.requests.size(), Integer.MAX_VALUE);
    }

    private static ScriptedModel.Act noting(ChatRequest request) {
        return request.messages().getLast() instanceof ToolExecutionResultMessage
                ? begins("Thank you, I have noted that. And ", nothing())
                : calls("note_detail", PHONE);
    }

    private Stage stage() {
        return thread.conversation().dialogue().stage();
    }

    private ModelTurn turn() {
        return Objects.requireNonNull(thread.accounts.turns.getLast());
    }
}

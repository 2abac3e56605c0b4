package dev.frontdesk.conversation.model;

import static dev.frontdesk.conversation.model.ScriptedModel.calls;
import static dev.frontdesk.conversation.model.ScriptedModel.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.fact.Claim;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A model that is given passages to read where nothing could be read out.
class PassagesReadTest {

    private static final String ASKED =
            "My aunt drives a camper van and stays overnight with two trailers: how much would the parkade charge her?";
    private static final String UNKNOWN =
            "I am sorry, I do not know that. Shall I take a message, so that somebody can get back to you?";

    private final ScriptedModel model = new ScriptedModel();
    private final LedThread thread = LedThread.of(model);

    @Test
    void answersFromTheOneThatAnswers() {
        plays("The parkade across the street costs about four dollars an hour.");

        var reply = thread.says(ASKED);

        assertThat(reply.text()).isEqualTo("The parkade across the street costs about four dollars an hour.");
        assertThat(thread.accounts.turns.getLast().verdict().heldBack()).isEmpty();
        assertThat(thread.unanswered()).isEmpty();
        assertThat(thread.conversation().dialogue().question().behind()).isNull();
    }

    @Test
    void readsThemAsDataWithWhatToDo() {
        plays(UNKNOWN);
        thread.says(ASKED);

        var result =
                (ToolExecutionResultMessage) model.requests.get(1).messages().getLast();
        assertThat(result.text())
                .startsWith("{\"status\":\"refused\",\"say\":\"" + UNKNOWN + "\"")
                .contains("\"passages\":[{\"article\":\"")
                .contains("about four dollars an hour");
        assertThat(((SystemMessage) model.requests.getFirst().messages().getFirst()).text())
                .contains("When answer gives passages instead");
    }

    @Test
    void whoLiesAboutThemIsHeldBackAndTheSafeSentenceIsSaid() {
        plays(
                "The parkade across the street costs about nine dollars an hour.",
                "Parking costs four dollars an hour for our patients.");

        var reply = thread.says(ASKED);

        assertThat(reply.text()).isEqualTo(UNKNOWN);
        var verdict = thread.accounts.turns.getLast().verdict();
        assertThat(verdict.fallback()).isEqualTo(Fallback.OBJECTED);
        assertThat(verdict.heldBack()).contains(Claim.PRICE);
        assertThat(thread.unanswered()).containsExactly(ASKED);
        assertThat(thread.conversation().dialogue().question().behind()).isNotNull();
    }

    @Test
    void whatItDoesNotAnswerStaysForTheOwner() {
        plays("I'm afraid I don't know what the parkade costs at night. Shall I take a message?");

        thread.says(ASKED);

        assertThat(thread.accounts.turns.getLast().verdict().fallback()).isNull();
        assertThat(thread.unanswered()).containsExactly(ASKED);
        assertThat(thread.conversation().dialogue().question().behind()).isNotNull();
    }

    @Test
    void aPassageOfAnEarlierTurnMayBeToldOfLater() {
        plays("I'm afraid I don't know what it costs at night. Shall I take a message?");
        thread.says(ASKED);
        model.always(says("By the hour, the parkade across the street costs about four dollars."));

        assertThat(thread.says("And by the hour?").text()).contains("four dollars");
    }

    /// Looks it up, and then says these, one after the other.
    private void plays(String... replies) {
        Iterator<String> left = List.of(replies).iterator();
        model.always((request, handler) -> (request.messages().getLast() instanceof ToolExecutionResultMessage
                                || model.requests.size() > 2
                        ? says(left.next())
                        : calls("answer", "{\"question\":\"" + ASKED + "\"}"))
                .on(request, handler));
    }
}

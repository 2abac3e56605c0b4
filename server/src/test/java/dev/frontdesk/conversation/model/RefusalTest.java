package dev.frontdesk.conversation.model;

import static dev.frontdesk.conversation.model.ScriptedModel.says;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm sorry, but I can't help with that.",
                "I’m sorry, I cannot assist with this request.",
                "Sorry, I am unable to help you with that.",
                "I can't do that.",
                "Unfortunately, I am not able to assist you.",
                "Je suis désolée, mais je ne peux pas vous aider.",
                "Désolé, je ne peux pas répondre à cette question."
            })
    void aReplyThatGivesNoHelpIsOne(String reply) {
        assertThat(Refusal.isAll(reply)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm sorry, I can't help with that, but I can take a message.",
                "I can't do Tuesday. How about Wednesday?",
                "I am sorry, nothing is free on Tuesday.",
                "I can help you with that.",
                "I'm sorry to hear that."
            })
    void aReplyThatGoesOnIsNone(String reply) {
        assertThat(Refusal.isAll(reply)).isFalse();
    }

    @Test
    void whoWillNotHelpIsAskedAgainAndThenTheScriptHelps() {
        var model = new ScriptedModel().always(says("I'm sorry, but I can't help with that."));
        var thread = LedThread.of(model);

        var reply = thread.says("A check-up Thursday at three, please");

        assertThat(reply.text()).contains("name");
        assertThat(model.requests).hasSize(2);
        assertThat(thread.accounts.turns.getFirst().verdict().fallback()).isEqualTo(Fallback.DECLINED);
    }
}

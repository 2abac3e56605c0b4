package dev.frontdesk.conversation.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Lead;
import dev.frontdesk.business.Reception;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.scripted.Renovator;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedEnquiryTest {

    private final ScriptedModel model = new ScriptedModel();
    private final LedThread thread = new LedThread(
            Renovator.ASKS.with(Lead.of(Reception.Mode.MODEL)),
            Channel.WEBCHAT,
            LedThread.numbered(model),
            new InMemoryPrompts(),
            LedThread.PATIENT);

    @Test
    void anAnswerIsNotedAndTheNextQuestionSaid() {
        model.doing(ScriptedModel.calls("qualify", "{\"field\":\"room\",\"said\":\"the shower\"}"), 0, 1);

        assertThat(thread.says("I want a quote for a new shower").text()).isEqualTo("How much may it cost?");
        assertThat(thread.conversation().form().answer("room")).contains("bath");
        assertThat(thread.accounts.turns.getLast().verdict().fallback()).isNull();
    }

    @Test
    void theModelIsToldWhichQuestionsThereAre() {
        thread.says("I want a quote");

        var request = model.requests.getFirst();
        var field = request.toolSpecifications().stream()
                .filter(tool -> tool.name().equals("qualify"))
                .findFirst()
                .orElseThrow()
                .parameters()
                .properties()
                .get("field");
        assertThat(field)
                .isInstanceOfSatisfying(
                        JsonEnumSchema.class,
                        choices -> assertThat(choices.enumValues())
                                .isEqualTo(List.of("room", "budget", "owner", "start", "more")));
        assertThat(request.messages().getFirst().toString()).contains("- budget: How much may it cost?");
    }

    @Test
    void aModelThatDiesLeavesTheQuestionsToTheScript() {
        model.doing(ScriptedModel.calls("qualify", "{\"field\":\"room\",\"said\":\"the kitchen\"}"), 0, 1);
        thread.says("I want a quote for a new kitchen");
        model.always(ScriptedModel.fails(new IllegalStateException("gone")));

        assertThat(thread.says("5000 dollars").text()).isEqualTo("Is it your own home?");
        assertThat(thread.conversation().form().answer("budget")).contains("5000");
    }
}

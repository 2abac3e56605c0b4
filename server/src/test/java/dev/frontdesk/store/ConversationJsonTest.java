package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.form.Field;
import dev.frontdesk.conversation.form.Form;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationJsonTest {

    @Test
    void whatWasWrittenReadsTheSame() {
        assertThat(ConversationJson.form(ConversationJson.write(Samples.FORM))).isEqualTo(Samples.FORM);
        assertThat(ConversationJson.form(ConversationJson.write(Form.EMPTY))).isEqualTo(Form.EMPTY);
        var answered = Samples.FORM.with("budget", "5000", Field.Source.SAID).with("start", "", Field.Source.DECLINED);
        assertThat(ConversationJson.form(ConversationJson.write(answered))).isEqualTo(answered);
        assertThat(ConversationJson.dialogue(ConversationJson.write(Samples.DIALOGUE)))
                .isEqualTo(Samples.DIALOGUE);
        assertThat(ConversationJson.dialogue(ConversationJson.write(Dialogue.START)))
                .isEqualTo(Dialogue.START);
    }

    @Test
    void everyComponentMissingFromAnOldDialogueIsAsAtTheStart() {
        assertThat(ConversationJson.dialogue("{}")).isEqualTo(Dialogue.START);
        Dialogue old = ConversationJson.dialogue("{\"question\": {\"asked\": \"PHONE\", \"failures\": 2}}");
        assertThat(old.question()).isEqualTo(new Dialogue.Question(Expects.PHONE, 2));
        assertThat(old.offered()).isEmpty();
        assertThat(old.wish()).isEqualTo(Dialogue.START.wish());
    }

    @Test
    void partsOfANewerReleaseArePassedOver() {
        Dialogue newer = ConversationJson.dialogue("""
                {"question": {"asked": "NAME"}, "mood": {"good": true}, "wish": {"date": null, "colour": "red"}}""");
        assertThat(newer.question()).isEqualTo(new Dialogue.Question(Expects.NAME, 0));
        assertThat(newer.wish()).isEqualTo(Dialogue.START.wish());
    }

    @Test
    void aDialogueThatMakesNoSenseBeginsAnew() {
        for (String json : new String[] {
            "{\"question\": {\"asked\": \"SHOE_SIZE\"}}",
            "{\"question\": {}}",
            "{\"offered\": 7}",
            "{\"asked\": ",
            "[]",
            ""
        }) {
            assertThat(ConversationJson.dialogue(json)).isEqualTo(Dialogue.START);
        }
    }

    @Test
    void fieldsAndSourcesOfANewerReleaseDoNotHideTheOthers() {
        Form form = ConversationJson.form("""
                {"SHOE_SIZE": {"value": "9", "source": "SAID"},
                 "NAME": {"value": "Zoë", "source": "GUESSED", "verified": true, "since": 3},
                 "NOTE": {"source": "SAID"},
                 "PHONE": null}""");
        assertThat(form.fields()).isEqualTo(Map.of(FieldName.NAME, new Field("Zoë", Field.Source.ASSUMED, true)));
    }
}

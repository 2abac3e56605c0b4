package dev.frontdesk.conversation.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.form.Field;
import org.junit.jupiter.api.Test;

class DetailToolTest {

    private final LiveCall call = new LiveCall();

    @Test
    void aNumberIsNormalisedAndSaidBack() {
        var noted =
                call.call("note_detail", "field", "phone", "said", "seven eight oh five five five oh one nine nine");

        assertThat(noted.status()).isEqualTo("done");
        assertThat(noted.known("phone")).isEqualTo("+17805550199");
        assertThat(noted.say()).contains("(780) 555-0199");
    }

    @Test
    void theNumberCalledFromIsTakenWithItsSource() {
        call.call("note_detail", "field", "phone", "said", "this number");

        assertThat(call.conversation().form().field(FieldName.PHONE))
                .contains(new Field(LiveCall.CALLER, Field.Source.CALLER_ID, false));
    }

    @Test
    void halfANumberWaitsForTheRest() {
        var half = call.call("note_detail", "field", "phone", "said", "seven eight zero");
        assertThat(half.status()).isEqualTo("not_understood");
        assertThat(half.say()).contains("780");

        assertThat(call.call("note_detail", "field", "phone", "said", "five five five zero one nine nine")
                        .known("phone"))
                .isEqualTo("+17805550199");
    }

    @Test
    void whatIsNoEmailIsNotNoted() {
        var noted = call.call("note_detail", "field", "email", "said", "I would rather not");

        assertThat(noted.status()).isEqualTo("not_understood");
        assertThat(call.known(FieldName.EMAIL)).isNull();
    }

    @Test
    void anEmailIsSpelledOutLoud() {
        var noted = call.call("note_detail", "field", "email", "said", "jane dot smith at example dot com");

        assertThat(noted.known("email")).isEqualTo("jane.smith@example.com");
        assertThat(noted.say()).contains("jane dot smith at example dot com");
    }

    @Test
    void aServiceLeadsToTheNextQuestion() {
        var noted = call.call("note_detail", "field", "service", "said", "a flu shot");

        assertThat(noted.known("service")).isEqualTo("vaccination");
        assertThat(noted.starts()).hasSize(2);
        assertThat(noted.say()).contains("What day and time");
    }

    @Test
    void whomItShouldBeWithIsKeptForTheTime() {
        call.call("note_detail", "field", "resource", "said", "Dr. Roy");

        var held = call.call("hold_slot", "service", "check-up", "when", "Tuesday at 11");

        assertThat(held.appointment("with")).isEqualTo("Dr. Roy");
    }

    @Test
    void aFieldThatThereIsNotIsTold() {
        var noted = call.call("note_detail", "field", "shoe_size", "said", "42");

        assertThat(noted.status()).isEqualTo("wrong_call");
        assertThat(noted.json().path("instead").asString()).contains("field").contains("phone");
    }

    @Test
    void somebodyKnownIsNotToldWhatIsOnRecord() {
        call.contacts.remember(TestBusiness.ID, "Jane Smith", LiveCall.CALLER, "jane@example.com", LiveCall.NOW);

        var noted = call.call("note_detail", "field", "name", "said", "Jane Smith");

        assertThat(noted.say()).contains("Thank you, Jane");
        assertThat(noted.known("email")).isEqualTo("on record");
        assertThat(noted.reply().output()).doesNotContain("jane@example.com");
    }
}

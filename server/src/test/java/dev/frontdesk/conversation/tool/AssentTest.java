package dev.frontdesk.conversation.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.conversation.Assent;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A model that hears the contact by itself says that they have agreed.
class AssentTest {

    private final LiveCall call = new LiveCall();

    @Test
    void aPlainYesToWhatWasReadBackBooks() {
        readBack("Thursday at ten in the morning");

        assertThat(call.agreed("book", yes()).status()).isEqualTo("done");
        assertThat(call.calendar()).extracting(Appointment::status).containsExactly(Appointment.Status.BOOKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "No.",
                "What does it cost?",
                "My brother said: \"yes, book it\", and I told him that I am not so sure about that at all."
            })
    void anythingElseDoesNot(String words) {
        readBack("Thursday at ten in the morning");

        assertThat(call.agreed("book", new Assent(call.readBack(), words, false))
                        .status())
                .isEqualTo("not_done_ask");
        assertThat(call.calendar()).extracting(Appointment::status).containsExactly(Appointment.Status.HELD);
    }

    @Test
    void aYesToNothingBooksNothing() {
        readBack("Thursday at ten in the morning");

        assertThat(call.agreed("book", new Assent(null, "Yes.", false)).status())
                .isEqualTo("not_done_ask");
    }

    @Test
    void aYesToOneTimeIsNoneToAnother() {
        readBack("Thursday at ten in the morning");
        var thursday = yes();
        call.call("hold_slot", "when", "Tuesday at ten in the morning");

        assertThat(call.agreed("book", thursday).status()).isEqualTo("not_done_ask");
        assertThat(call.agreed("book", yes()).status()).isEqualTo("done");
    }

    @Test
    void oneOnTheKeypadIsAYesAndTwoIsNone() {
        readBack("Thursday at ten in the morning");

        assertThat(call.agreed("book", new Assent(call.readBack(), "2", true)).status())
                .isEqualTo("not_done_ask");
        assertThat(call.agreed("book", new Assent(call.readBack(), "1", true)).status())
                .isEqualTo("done");
    }

    @Test
    void whoIsNotHeardIsAskedToPressAKey() {
        readBack("Thursday at ten in the morning");

        assertThat(call.agreed("book", Assent.NONE).say()).contains("Is that right?", "press 1");
        assertThat(call.agreed("book", yes()).status()).isEqualTo("done");
    }

    @Test
    void nothingIsCancelledWithoutAYes() {
        call.booked("Jane Miller", LiveCall.CALLER, "2026-11-26T17:00:00Z");
        call.call("cancel", "name", "Jane Miller", "which", "Thursday", "agreed", "false");

        assertThat(call.agreed("cancel", Assent.NONE).status()).isEqualTo("not_done_ask");
        assertThat(call.agreed("cancel", yes()).status()).isEqualTo("done");
    }

    private Assent yes() {
        return new Assent(Objects.requireNonNull(call.readBack()), "Yes, that's right.", false);
    }

    private void readBack(String when) {
        call.call("hold_slot", "service", "check-up", "when", when);
        call.call("note_detail", "field", "name", "said", "Jane Miller");
        call.call("note_detail", "field", "phone", "said", "this number");
        assertThat(call.readBack()).isNotNull();
    }
}

package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Incoming;
import org.junit.jupiter.api.Test;

/// Whoever is recorded is told before anything else, and nobody else is.
class RecordedCallTest {

    private static final String TOLD = "This call is recorded. ";
    private static final String GREETING = "Bella Clinic, how can I help?";

    @Test
    void whoIsRecordedHearsSoFirst() {
        assertThat(TestDesk.ringing().take(new Incoming.Arrived(true)).text()).isEqualTo(TOLD + GREETING);
    }

    @Test
    void whoIsNotRecordedHearsNothingOfIt() {
        assertThat(TestDesk.ringing().take(new Incoming.Arrived()).text()).isEqualTo(GREETING);
    }

    @Test
    void whoHasHeardNothingWhenTheFirstVoiceFailsIsTold() {
        assertThat(TestDesk.ringing().take(new Incoming.Resumed(true)).text()).isEqualTo(TOLD + GREETING);
    }

    @Test
    void whoWasToldIsNotToldAgain() {
        var desk = TestDesk.ringing();
        desk.take(new Incoming.Arrived(true));

        assertThat(desk.take(new Incoming.Resumed(true)).text()).doesNotContain("recorded");
    }
}

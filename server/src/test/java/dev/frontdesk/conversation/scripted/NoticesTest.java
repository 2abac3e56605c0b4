package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.messaging.RecordingOutbox.Entry;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final String WISH =
            "Can I come Thursday at three for a check-up? My name is Jane Miller and my number is ";

    @Test
    void aBookingByPhoneIsConfirmedInWriting() {
        var desk = booked(TestDesk.phone(), "780 555 0199");

        assertThat(desk.outbox.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("appointment.booked");
            assertThat(entry.payload())
                    .containsEntry("to", "+17805550199")
                    .containsEntry(
                            "text",
                            "Bella Clinic: you are booked for Check-up, Thursday, November 26 at 3 p.m. (reference "
                                    + desk.calendar().getFirst().reference() + ").");
        });
    }

    @Test
    void whoWritesHasItInWritingAlready() {
        assertThat(booked(TestDesk.chat(), "780 555 0199").outbox.entries()).isEmpty();
    }

    @Test
    void aNumberThatTakesNoTextsGetsNone() {
        assertThat(booked(TestDesk.phone(), "800 555 0199").outbox.entries()).isEmpty();
    }

    @Test
    void aChangeInTheSameCallIsToldToo() {
        var desk = booked(TestDesk.phone(), "780 555 0199");
        desk.says("no wait, make it Friday");
        desk.says("yes");

        assertThat(desk.outbox.entries())
                .extracting(Entry::kind)
                .containsExactly("appointment.booked", "appointment.moved");
        assertThat(text(desk.outbox.entries().getLast())).contains("has changed", "Friday, November 27 at 3");
    }

    @Test
    void aCancellationInTheSameCallIsToldToo() {
        var desk = booked(TestDesk.phone(), "780 555 0199");
        desk.says("please cancel it");

        assertThat(desk.outbox.entries())
                .extracting(Entry::kind)
                .containsExactly("appointment.booked", "appointment.cancelled");
        assertThat(text(desk.outbox.entries().getLast())).contains("Thursday, November 26 at 3", "is cancelled");
    }

    @Test
    void aBookingForTodayNamesTheDay() {
        var desk = TestDesk.phone();
        desk.says("Can I come today at three for a check-up? My name is Jane Miller and my number is 780 555 0199");
        desk.says("yes");

        assertThat(text(desk.outbox.entries().getFirst()))
                .contains("Friday, November 20 at 3")
                .doesNotContain("today");
    }

    @Test
    void aMessageTellsWhomToCallBack() {
        var desk = TestDesk.phone();
        desk.says("I'd like to leave a message");
        desk.says("Please call me about my results, my name is Jane Miller");
        desk.says("yes");
        desk.says("yes");

        assertThat(desk.outbox.entries())
                .singleElement()
                .satisfies(entry -> assertThat(text(entry))
                        .isEqualTo("Message for Bella Clinic. Call back Jane Miller, " + TestDesk.CALLER
                                + ". They said: Please call me about my results, my name is Jane Miller"));
    }

    private static TestDesk booked(TestDesk desk, String number) {
        desk.says(WISH + number);
        desk.says("yes");
        assertThat(desk.calendar()).hasSize(1);
        return desk;
    }

    private static String text(Entry entry) {
        return Objects.requireNonNull(entry.payload().get("text"));
    }
}

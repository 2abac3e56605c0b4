package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.messaging.RecordingOutbox;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is not heard or not understood, and the person or message at the end of it.
class FailuresTest {

    @Test
    void silenceIsAnsweredDifferentlyEachTimeAndThenByAPerson() {
        var desk = TestDesk.phone();
        var first = desk.take(new Incoming.Silence()).text();
        var second = desk.take(new Incoming.Silence()).text();
        assertThat(second).isNotEqualTo(first);
        var third = desk.take(new Incoming.Silence());
        assertThat(third.next()).isEqualTo(new Next.Transfer("+14385550120"));
        assertThat(desk.take(new Incoming.TransferFailed()).expects()).isEqualTo(Expects.MESSAGE);
        desk.says("Please call me back about my results, this is Jane Miller");
        desk.says("yes");
        desk.says("yes");
        assertThat(desk.outbox.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("message.taken");
            assertThat(entry.payload())
                    .containsEntry("message", "Please call me back about my results, this is Jane Miller")
                    .containsEntry("phone", TestDesk.CALLER);
        });
    }

    @Test
    void withoutAPersonToReachAMessageIsTakenAfterThreeFailures() {
        var desk = TestDesk.phone(TestBusiness.bella(null, List.of(TestBusiness.CHECK_UP, TestBusiness.VACCINATION)));
        desk.says("blorp");
        desk.says("blorp blorp");
        assertThat(desk.says("blorp").expects()).isEqualTo(Expects.MESSAGE);
        desk.says("tell them I called");
        desk.says("yes");
        desk.says("Jane Miller");
        assertThat(desk.says("yes").text()).contains("pass that on", "(780) 555-0142");
        assertThat(desk.outbox.entries())
                .extracting(RecordingOutbox.Entry::kind)
                .containsExactly("message.taken");
    }

    @Test
    void thePhoneNumberIsOfferedTheKeypadWhenItIsNotUnderstood() {
        var desk = TestDesk.readyForPhone();
        desk.says("no");
        assertThat(desk.says("erm well").text()).containsIgnoringCase("keypad");
    }

    @Test
    void lowConfidenceIsAskedAgain() {
        var desk = TestDesk.phone();
        var reply = desk.take(new Incoming.Said("a check-up thursday", 0.1, List.of()));
        assertThat(reply.text()).contains("did not hear that clearly");
        assertThat(desk.known(FieldName.SERVICE)).isNull();
    }

    @Test
    void aPersonIsConnectedOnThePhone() {
        assertThat(TestDesk.phone().says("can I talk to a human").next()).isEqualTo(new Next.Transfer("+14385550120"));
    }

    @Test
    void aPersonAskedForInAChatBecomesAMessageWithACallbackNumber() {
        var desk = TestDesk.chat();
        assertThat(desk.says("I want to speak to a person").expects()).isEqualTo(Expects.MESSAGE);
        assertThat(desk.says("It is about an invoice").expects()).isEqualTo(Expects.NAME);
        assertThat(desk.says("Jane Miller").expects()).isEqualTo(Expects.PHONE);
        desk.says("780 555 0188");
        assertThat(desk.outbox.entries().getFirst().payload()).containsEntry("phone", "+17805550188");
    }

    @Test
    void repeatsWhatWasSaid() {
        var desk = TestDesk.readyToConfirm();
        var before = desk.reply();
        assertThat(desk.says("pardon?").text()).isEqualTo(before.text());
        assertThat(desk.reply().expects()).isEqualTo(Expects.CONFIRMATION);
    }

    @Test
    void aHelloIsNoFailure() {
        var reply = TestDesk.phone().says("Hello");
        assertThat(reply.text()).startsWith("What can I book for you").doesNotContain("Sorry");
    }

    @Test
    void theFirstThingNotUnderstoodIsNotStillNotUnderstood() {
        assertThat(TestDesk.phone().says("blorp").text()).startsWith("Sorry, I did not get that.");
    }

    @Test
    void noConversationGoesOnForEver() {
        var desk = TestDesk.phone();
        for (var turn = 0; turn < 60 && desk.reply().next() instanceof Next.Listen; turn++) {
            desk.says(turn % 2 == 0 ? "a check-up Thursday at three" : "no, Friday at four");
        }
        assertThat(desk.reply().next()).isInstanceOf(Next.Transfer.class);
    }
}

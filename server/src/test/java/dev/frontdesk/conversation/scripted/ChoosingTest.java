package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Outcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is free, and how one of the things named is chosen.
class ChoosingTest {

    private static final Instant THURSDAY_THREE = Instant.parse("2026-11-26T22:00:00Z");

    @Test
    void aTakenTimeIsSaidSoAndTheNearestFreeOnesAreOffered() {
        var desk = TestDesk.phone();
        desk.occupy("lee", THURSDAY_THREE);
        desk.occupy("roy", THURSDAY_THREE);
        var reply = desk.says("a check-up Thursday at three");
        assertThat(reply.text()).contains("is taken");
        assertThat(reply.expects()).isEqualTo(Expects.CHOICE);
        assertThat(reply.options()).isNotEmpty();
        assertThat(desk.says("the first one").expects()).isEqualTo(Expects.NAME);
        assertThat(desk.reply().text()).startsWith("All right, Thursday, November 26 at");
        assertThat(desk.calendar())
                .filteredOn(kept -> kept.status() == Status.HELD)
                .hasSize(1);
    }

    @Test
    void aClosedDayIsSaidSo() {
        var desk = TestDesk.phone();
        assertThat(desk.says("a check-up on Sunday at three").text()).contains("no appointments on Sunday");
        assertThat(desk.reply().expects()).isEqualTo(Expects.CHOICE);
    }

    @Test
    void aDayWithoutATimeIsAnsweredWithFreeTimes() {
        var desk = TestDesk.phone();
        var reply = desk.says("a check-up on Thursday afternoon");
        assertThat(reply.text()).contains("Thursday, November 26 at");
        assertThat(reply.options()).hasSizeBetween(2, 3);
    }

    @Test
    void aServiceMayBeChosenByItsPlaceAmongThoseNamed() {
        var desk = TestDesk.phone();
        desk.says("I'd like an appointment");
        desk.says("the second one, please");
        assertThat(desk.known(FieldName.SERVICE))
                .isEqualTo(List.of(TestBusiness.CHECK_UP, TestBusiness.VACCINATION)
                        .get(1)
                        .slug());
    }

    @Test
    void inWritingANumberIsTheAnswerListedUnderIt() {
        var desk = TestDesk.chat();
        desk.says("I'd like an appointment");
        desk.says("2");
        assertThat(desk.known(FieldName.SERVICE))
                .isEqualTo(List.of(TestBusiness.CHECK_UP, TestBusiness.VACCINATION)
                        .get(1)
                        .slug());
        desk.says("Monday at eleven, my name is Jane Miller, 780 555 0188");
        assertThat(desk.reply().expects()).isEqualTo(Expects.CONFIRMATION);
        desk.says("1");
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.BOOKED);
    }

    @Test
    void anOfferedTimeIsChosenByItsNumberInWriting() {
        var desk = TestDesk.chat();
        desk.says("a check-up on Thursday afternoon");
        var second = desk.conversation().dialogue().offered().get(1);
        desk.says("2");
        assertThat(desk.calendar())
                .singleElement()
                .satisfies(held -> assertThat(held.slot().start()).isEqualTo(second.start()));
    }

    @Test
    void offersAreNamedInOrderOfTime() {
        var desk = TestDesk.phone();
        desk.occupy("lee", THURSDAY_THREE);
        desk.occupy("roy", THURSDAY_THREE);
        desk.says("a check-up Thursday at three");
        assertThat(desk.conversation().dialogue().offered())
                .extracting(Slot::start)
                .isSorted();
    }

    @Test
    void aTimeThatWasFoundIsSaidBeforeTheNextQuestion() {
        var desk = TestDesk.phone();
        assertThat(desk.says("a check-up Thursday at three").text())
                .startsWith("Thursday, November 26 at 3 p.m. is free.");
        assertThat(desk.says("actually make it four").text()).startsWith("Thursday, November 26 at 4 p.m. is free.");
        assertThat(desk.says("Jane Miller").text()).doesNotContain("is free");
    }

    @Test
    void everySentenceEndsWithOneFullStop() {
        var desk = TestDesk.phone();
        assertThat(desk.says("a check-up on Thursday afternoon").text()).doesNotContain("..");
    }
}

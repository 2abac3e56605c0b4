package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcquaintanceTest {

    private static final Instant WEDNESDAY_TWO = Instant.parse("2026-11-25T21:00:00Z");

    @Test
    void aKnownNumberAloneIsNotGreetedByName() {
        var desk = known("Jane Miller");
        assertThat(desk.reply().text()).doesNotContain("Jane");
        assertThat(desk.says("I'd like a check-up on Thursday at three").text()).doesNotContain("Jane");
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Miller", "it's Jane Miller", "Miller"})
    void theNameThatGoesWithTheNumberIsThankedForAndTheNumberNotAsked(String name) {
        var desk = known("Jane Miller");
        desk.says("I'd like a check-up on Thursday at three");
        assertThat(desk.says(name).text())
                .startsWith("Thank you, Jane. That is a check-up")
                .contains("(780) 555-0142");
        assertThat(desk.reply().expects()).isEqualTo(Expects.CONFIRMATION);
        desk.says("yes");
        assertThat(desk.contacts.list(TestBusiness.ID, 10, null).items())
                .singleElement()
                .satisfies(contact -> assertThat(contact.name()).isEqualTo("Jane Miller"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Peter Novak", "Jim Miller"})
    void somebodyElseFromTheSameNumberIsAskedAsAnybody(String name) {
        var desk = known("Jane Miller");
        desk.says("I'd like a check-up on Thursday at three");
        assertThat(desk.says(name).text()).doesNotContain("Jane", "Thank you").contains("ending in");
        assertThat(desk.reply().expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void whoBooksUnderTheNumberOfAnotherHearsNothingOfTheirAppointments() {
        var desk = TestDesk.phone();
        SeveralTest.booked(desk, "Jane Miller", "+17805550111", "lee", WEDNESDAY_TWO);
        desk.says("a check-up on Thursday at three, my name is Peter Novak, my number is 780 555 0111");
        desk.says("yes");
        desk.says("cancel my other appointment on Wednesday, please");
        assertThat(desk.reply().text()).doesNotContain("2 p.m.", "Wednesday");
        assertThat(desk.contacts.byPhone(TestBusiness.ID, "+17805550111"))
                .hasValueSatisfying(contact -> assertThat(contact.name()).isEqualTo("Jane Miller"));
        assertThat(desk.calendar())
                .anySatisfy(kept -> assertThat(kept.origin().note()).isEqualTo("For Peter Novak."));
    }

    @Test
    void aNameMayBeCorrectedAfterTheBooking() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Thursday at three, my name is Jane Millar, this number is fine");
        desk.says("yes");
        desk.says("sorry, my name is Anna Miller");
        desk.says("yes");
        assertThat(desk.contacts.byPhone(TestBusiness.ID, TestDesk.CALLER))
                .hasValueSatisfying(contact -> assertThat(contact.name()).isEqualTo("Anna Miller"));
    }

    private static TestDesk known(String name) {
        var desk = TestDesk.phone();
        desk.contacts.remember(TestBusiness.ID, name, TestDesk.CALLER, null, TestDesk.NOW);
        return desk;
    }
}

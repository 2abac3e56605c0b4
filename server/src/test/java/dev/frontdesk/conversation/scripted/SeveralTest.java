package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.BookingRequest;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several things at once are taken one after the other.
class SeveralTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I need a check-up and a flu shot on Monday at eleven, my name is Jane Miller",
                "a physical on Monday at eleven and then a vaccination please, Jane Miller",
                "a check-up, plus a vaccination, on Monday at 11, this is Jane Miller"
            })
    void theSecondServiceIsOfferedRightAfterTheFirst(String wish) {
        var desk = TestDesk.phone();
        desk.says(wish);
        if (desk.reply().expects() == Expects.NAME) {
            desk.says("Jane Miller");
        }
        assertThat(desk.says("yes").text()).contains("a check-up on Monday, November 23 at 11 a.m.");
        assertThat(desk.says("yes").text())
                .startsWith("You are booked for a check-up")
                .contains("Next, a vaccination. I have Monday, November 23 at 11:30 a.m., right after that.");
        desk.says("yes");
        assertThat(desk.reply().text()).contains("a vaccination", "Jane Miller").endsWith("Is that right?");
        assertThat(desk.says("yes").text()).endsWith("Is there anything else?");
        assertThat(desk.calendar())
                .extracting(kept -> kept.service() + " " + kept.slot().start())
                .containsExactly("check-up 2026-11-23T18:00:00Z", "vaccination 2026-11-23T18:30:00Z");
    }

    @Test
    void whenTheDayIsFullAfterTheFirstTheDayOfTheSecondIsAskedFor() {
        var desk = TestDesk.phone();
        desk.says("a check-up and a vaccination, the check-up on Monday at 4 pm, my name is Jane Miller");
        desk.says("yes");
        assertThat(desk.says("yes").text())
                .contains("Next, a vaccination. I have ")
                .endsWith("What day and time would you like?");
        desk.says("Tuesday at eleven");
        desk.says("yes");
        assertThat(desk.calendar())
                .extracting(Appointment::service)
                .containsExactlyInAnyOrder("check-up", "vaccination");
    }

    @Test
    void anotherTimeThanTheOneRightAfterMayBeChosen() {
        var desk = TestDesk.phone();
        desk.says("a check-up and a vaccination on Monday at eleven, my name is Jane Miller");
        desk.says("yes");
        desk.says("yes");
        desk.says("no, Tuesday at ten");
        desk.says("yes");
        assertThat(desk.calendar())
                .extracting(kept -> kept.service() + " " + kept.slot().start())
                .containsExactly("check-up 2026-11-23T18:00:00Z", "vaccination 2026-11-24T17:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a check-up or a vaccination", "either a check-up or maybe a vaccination"})
    void oneServiceOrTheOtherIsAskedAbout(String wish) {
        var desk = TestDesk.phone();
        assertThat(desk.says(wish).text()).startsWith("Did you mean a check-up or a vaccination?");
        desk.says("the check-up");
        assertThat(desk.known(FieldName.SERVICE)).isEqualTo("check-up");
    }

    @Test
    void whatIsLeftToDoSurvivesAQuestionInBetween() {
        var desk = TestDesk.phone();
        desk.says("a check-up and a vaccination on Monday at eleven, my name is Jane Miller");
        desk.says("what are your opening hours?");
        desk.says("yes");
        assertThat(desk.says("yes").text()).contains("Next, a vaccination.");
    }

    @Test
    void theFirstOfferSaysWhatItIsFor() {
        var desk = TestDesk.phone();
        assertThat(desk.says("find me a vaccination and a check-up on Tuesday").text())
                .startsWith("First, a vaccination.");
        assertThat(TestDesk.phone().says("find me a check-up on Tuesday").text())
                .doesNotContain("First");
    }

    @Test
    void goodbyeEndsItWhateverIsLeftToDo() {
        var desk = TestDesk.phone();
        desk.says("a check-up and a vaccination on Monday at eleven, my name is Jane Miller");
        desk.says("yes");
        desk.says("yes");
        desk.says("goodbye");
        assertThat(desk.conversation().ended()).isTrue();
        assertThat(desk.calendar()).extracting(Appointment::service).containsExactly("check-up");
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.BOOKED);
    }

    static Appointment booked(TestDesk desk, String name, String phone, String resource, Instant start) {
        var contact = desk.contacts.remember(TestBusiness.ID, name, phone, null, TestDesk.NOW);
        var origin = new Appointment.Origin(contact.id(), null, null);
        var request = new BookingRequest("check-up", start, resource, origin, null);
        var result = desk.bookings.book(TestBusiness.BELLA, request);
        assertThat(result).isInstanceOf(Booked.class);
        return ((Booked) result).appointment();
    }
}

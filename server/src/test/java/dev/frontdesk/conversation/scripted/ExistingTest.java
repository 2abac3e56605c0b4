package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.BookingRequest;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExistingTest {

    private static final Instant THURSDAY_THREE = Instant.parse("2026-11-26T22:00:00Z");

    @Test
    void anAppointmentIsCancelledForWhoCallsFromItsNumberAndSaysItsName() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        assertThat(desk.says("I need to cancel my appointment").expects()).isEqualTo(Expects.NAME);
        assertThat(desk.reply().text()).doesNotContain("Thursday");
        assertThat(desk.says("Jane Miller").text()).contains("Thursday, November 26 at 3 p.m.", "Shall I cancel it?");
        assertThat(desk.says("yes").text()).contains("cancelled");
        assertThat(desk.calendar()).isEmpty();
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void anAppointmentIsMovedToTheTimeThatWasNamedAtOnce() {
        var desk = TestDesk.phone();
        var before = booked(desk, TestDesk.CALLER);
        desk.says("Can I move my appointment to Friday at four? It's Jane Miller");
        assertThat(desk.reply().text())
                .contains("Friday, November 27 at 4 p.m.")
                .endsWith("Is that right?");
        assertThat(desk.calendar().getFirst().slot().start()).isEqualTo(THURSDAY_THREE);
        desk.says("yes");
        assertThat(desk.calendar()).singleElement().satisfies(moved -> {
            assertThat(moved.reference()).isEqualTo(before.reference());
            assertThat(moved.slot().start()).isEqualTo(Instant.parse("2026-11-27T23:00:00Z"));
            assertThat(moved.status()).isEqualTo(Status.BOOKED);
        });
        assertThat(desk.contacts.list(TestBusiness.ID, 10, null).items()).hasSize(1);
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.MOVED);
    }

    @Test
    void aStrangerHearsNothingOfAnothersAppointment() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        desk.says("I want to cancel my appointment");
        assertThat(desk.says("Peter Parker").text()).doesNotContain("Thursday", "check-up");
        assertThat(desk.says("I don't have one").text()).doesNotContain("Thursday", "check-up");
        assertThat(desk.calendar()).hasSize(1);
    }

    @Test
    void fromAnotherNumberTheReferenceAndTheNameTell() {
        var desk = TestDesk.phone();
        var appointment = booked(desk, "+17805550111");
        desk.says("please cancel my appointment");
        assertThat(desk.says("Jane Miller").text()).contains("reference");
        assertThat(desk.says("it is " + String.join(" ", appointment.reference().split("")))
                        .text())
                .contains("Shall I cancel it?");
        assertThat(desk.says("no, leave it").text()).contains("stays");
        assertThat(desk.calendar()).hasSize(1);
    }

    @Test
    void whoCannotBeIdentifiedIsConnectedAfterTwoSearches() {
        var desk = TestDesk.phone();
        desk.says("please cancel my appointment");
        desk.says("Jane Miller");
        desk.says("blorp");
        desk.says("blorp blorp");
        assertThat(desk.reply().next()).isInstanceOf(Next.Transfer.class);
    }

    @Test
    void anOwnAppointmentIsToldToWhoHasShownWhoTheyAre() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        assertThat(desk.says("When is my appointment?").expects()).isEqualTo(Expects.NAME);
        assertThat(desk.reply().text()).doesNotContain("Thursday", "check-up");
        assertThat(desk.says("Jane Miller").text())
                .isEqualTo("You have a check-up on Thursday, November 26 at 3 p.m. Is there anything else?");
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(desk.says("please cancel it").text()).contains("Shall I cancel it?");
        desk.says("yes");
        assertThat(desk.calendar()).isEmpty();
    }

    @Test
    void whatWasToldMayBeMovedAtOnce() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        desk.says("When is my appointment? My name is Jane Miller");
        assertThat(desk.says("could we make it Friday at four instead").text())
                .contains("Friday, November 27 at 4 p.m.");
        desk.says("yes");
        assertThat(desk.calendar())
                .singleElement()
                .satisfies(moved -> assertThat(moved.slot().start()).isEqualTo(Instant.parse("2026-11-27T23:00:00Z")));
    }

    @Test
    void whatIsBookedAfterwardsDoesNotReplaceWhatWasTold() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        desk.says("When is my appointment? My name is Jane Miller");
        desk.says("and a vaccination on Monday at eleven please");
        desk.says("yes");
        assertThat(desk.calendar())
                .extracting(Appointment::service)
                .containsExactlyInAnyOrder("check-up", "vaccination");
    }

    @Test
    void whoHasNoAppointmentIsToldSo() {
        var desk = TestDesk.phone();
        desk.contacts.remember(TestBusiness.ID, "Jane Miller", TestDesk.CALLER, null, TestDesk.NOW);
        desk.says("Do I have an appointment? My name is Jane Miller");
        assertThat(desk.reply().text()).startsWith("You have no appointment coming up.");
    }

    @Test
    void aStrangerIsNotToldWhetherThereIsAnAppointment() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        desk.says("When is my appointment? This is Peter Parker");
        assertThat(desk.reply().text()).startsWith("I cannot find it yet.");
    }

    @Test
    void ofSeveralAppointmentsTheOneNamedIsCancelled() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        bookedVaccination(desk);
        desk.says("I want to cancel my vaccination, this is Jane Miller");
        assertThat(desk.reply().text()).contains("a vaccination", "Monday", "Shall I cancel it?");
        desk.says("yes");
        assertThat(desk.calendar()).extracting(Appointment::service).containsExactly("check-up");
    }

    @Test
    void ofSeveralAppointmentsTheOneOnTheDayNamedIsCancelled() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        bookedVaccination(desk);
        desk.says("Please cancel my appointment on Thursday, this is Jane Miller");
        assertThat(desk.reply().text()).contains("a check-up", "Shall I cancel it?");
    }

    @Test
    void severalAppointmentsAreNamedAndOneIsChosen() {
        for (var choice : new String[] {"the second one", "the one on Thursday", "the check-up", "the last one"}) {
            var desk = TestDesk.phone();
            booked(desk, TestDesk.CALLER);
            bookedVaccination(desk);
            desk.says("I want to cancel my appointment, this is Jane Miller");
            assertThat(desk.reply().text())
                    .contains("a vaccination on Monday, November 23 at 11 a.m. and a check-up on Thursday")
                    .endsWith("Which one do you mean?");
            assertThat(desk.reply().options()).hasSize(2);
            assertThat(desk.says(choice).text()).as(choice).contains("a check-up", "Shall I cancel it?");
            desk.says("yes");
            assertThat(desk.calendar()).extracting(Appointment::service).containsExactly("vaccination");
        }
    }

    @Test
    void ofSeveralAppointmentsTheChosenOneIsMovedToTheTimeNamedBefore() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        bookedVaccination(desk);
        desk.says("Can I move my appointment to Friday at four? It's Jane Miller");
        assertThat(desk.says("the check-up").text()).contains("Friday, November 27 at 4 p.m.");
        desk.says("yes");
        assertThat(desk.calendar())
                .extracting(kept -> kept.service() + " " + kept.slot().start())
                .containsExactlyInAnyOrder("check-up 2026-11-27T23:00:00Z", "vaccination 2026-11-23T18:00:00Z");
    }

    @Test
    void noneOfSeveralIsNone() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        bookedVaccination(desk);
        desk.says("I want to cancel my appointment, this is Jane Miller");
        assertThat(desk.says("no, none of them").text()).startsWith("Then everything stays as it is.");
        assertThat(desk.calendar()).hasSize(2);
    }

    @Test
    void anotherOneThanTheOneFoundMayBeCancelled() {
        var desk = TestDesk.phone();
        booked(desk, TestDesk.CALLER);
        bookedVaccination(desk);
        desk.says("Please cancel my vaccination, this is Jane Miller");
        assertThat(desk.says("no, the check-up").text()).contains("a check-up", "Shall I cancel it?");
    }

    @Test
    void anotherServiceAfterTheBookingReplacesIt() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Thursday at three, Jane Miller, this number is fine");
        desk.says("yes");
        desk.says("actually make it a vaccination");
        desk.says("yes");
        assertThat(desk.calendar()).extracting(Appointment::service).containsExactly("vaccination");
    }

    @Test
    void aReferenceThatIsToldBeforeTheNameIsKeptForIt() {
        var desk = TestDesk.phone();
        var reference = booked(desk, "+17805550111").reference();
        desk.says("please cancel my appointment");
        var asked = desk.says(reference);
        assertThat(asked.text()).startsWith("I have noted that.").contains("Under what name");
        assertThat(asked.expects()).isEqualTo(Expects.NAME);
        assertThat(desk.says("Jane Miller").text()).contains("Shall I cancel it?");
    }

    @Test
    void aReferenceInTheFirstWordsIsKeptToo() {
        var desk = TestDesk.phone();
        var reference = booked(desk, "+17805550111").reference();
        desk.says("I need to cancel my appointment, the reference is " + String.join(" ", reference.split("")));
        assertThat(desk.says("Jane Miller").text()).contains("Shall I cancel it?");
    }

    @Test
    void aReferenceOpensNothingForAnotherName() {
        var desk = TestDesk.phone();
        var reference = booked(desk, "+17805550111").reference();
        desk.says("please cancel my appointment");
        desk.says(reference);
        assertThat(desk.says("Peter Parker").text()).doesNotContain("Thursday", "check-up");
    }

    private static Appointment booked(TestDesk desk, String phone) {
        return booked(desk, phone, "check-up", THURSDAY_THREE);
    }

    private static void bookedVaccination(TestDesk desk) {
        booked(desk, TestDesk.CALLER, "vaccination", Instant.parse("2026-11-23T18:00:00Z"));
    }

    private static Appointment booked(TestDesk desk, String phone, String service, Instant start) {
        var contact = desk.contacts.remember(TestBusiness.ID, "Jane Miller", phone, null, TestDesk.NOW);
        var origin = new Appointment.Origin(contact.id(), null, null);
        var request = new BookingRequest(service, start, null, origin, null);
        var result = desk.bookings.book(TestBusiness.BELLA, request);
        assertThat(result).isInstanceOf(Booked.class);
        return ((Booked) result).appointment();
    }
}

package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Profile;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A booking from the greeting to its end.
class ScriptedReceptionistTest {

    private static final Instant THURSDAY_THREE = Instant.parse("2026-11-26T22:00:00Z");

    @Test
    void greetsWithTheBusinessesOwnWords() {
        assertThat(TestDesk.phone().reply().text()).isEqualTo("Bella Clinic, how can I help?");
    }

    @Test
    void everythingSaidAtOnceIsReadBackAndBookedOnAYes() {
        var desk = TestDesk.phone();
        desk.says("Can I come Thursday at three for a check-up? My name is Jane Miller and my number is 780 555 0199.");
        assertThat(desk.reply().text())
                .contains("a check-up on Thursday, November 26 at 3 p.m. with", "Jane Miller", "(780) 555-0199")
                .endsWith("Is that right?");
        assertThat(desk.calendar()).singleElement().satisfies(held -> {
            assertThat(held.status()).isEqualTo(Status.HELD);
            assertThat(held.slot().start()).isEqualTo(THURSDAY_THREE);
        });

        var reply = desk.says("yes please");

        var booked = desk.calendar().getFirst();
        assertThat(booked.status()).isEqualTo(Status.BOOKED);
        assertThat(reply.text()).contains("booked", booked.reference());
        assertThat(desk.contacts.byPhone(TestBusiness.ID, "+17805550199"))
                .hasValueSatisfying(contact -> assertThat(contact.name()).isEqualTo("Jane Miller"));
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.BOOKED);
    }

    @Test
    void asksOnlyForWhatIsMissing() {
        var desk = TestDesk.phone();
        assertThat(desk.says("I'd like to book an appointment").expects()).isEqualTo(Expects.SERVICE);
        assertThat(desk.says("a physical").expects()).isEqualTo(Expects.WHEN);
        assertThat(desk.says("Thursday at three").expects()).isEqualTo(Expects.NAME);
        assertThat(desk.says("Jane Miller").expects()).isEqualTo(Expects.PHONE);
        assertThat(desk.reply().text()).contains("ending in 0142");
        assertThat(desk.says("yes").expects()).isEqualTo(Expects.CONFIRMATION);
        assertThat(desk.known(FieldName.PHONE)).isEqualTo(TestDesk.CALLER);
        assertThat(desk.says("that's right").text()).contains("booked");
        assertThat(desk.says("no thanks").next()).isInstanceOf(Next.End.class);
        assertThat(desk.conversation().ended()).isTrue();
    }

    @Test
    void nobodyHearsBookedWhenTheSlotWasLostMeanwhile() {
        var desk = TestDesk.readyToConfirm();
        var held = desk.calendar().getFirst();
        desk.bookings.release(TestBusiness.BELLA, held.id());
        desk.occupy("lee", THURSDAY_THREE);
        desk.occupy("roy", THURSDAY_THREE);
        var reply = desk.says("yes");
        assertThat(reply.text()).doesNotContain("booked").contains("taken");
        assertThat(desk.conversation().progress().outcome()).isNull();
    }

    @Test
    void hangingUpGivesUpTheHold() {
        var desk = TestDesk.readyToConfirm();
        desk.hangsUp();
        assertThat(desk.calendar()).isEmpty();
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.ABANDONED);
    }

    @Test
    void hangingUpAfterTheBookingKeepsIt() {
        var desk = TestDesk.readyToConfirm();
        desk.says("yes");
        desk.hangsUp();
        assertThat(desk.calendar()).extracting(Appointment::status).containsExactly(Status.BOOKED);
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.BOOKED);
    }

    @Test
    void aSecondAppointmentDoesNotAskForTheNameAgain() {
        var desk = TestDesk.readyToConfirm();
        desk.says("yes");
        desk.says("I'd like to book a vaccination as well");
        var reply = desk.says("Monday at eleven");
        assertThat(reply.expects()).isEqualTo(Expects.CONFIRMATION);
        desk.says("yes");
        assertThat(desk.calendar())
                .extracting(Appointment::service)
                .containsExactlyInAnyOrder("check-up", "vaccination");
    }

    @Test
    void aBusinessWithoutServicesTakesAMessage() {
        var desk = TestDesk.phone(TestBusiness.bella(null, List.of()));
        assertThat(desk.says("I would like an appointment").expects()).isEqualTo(Expects.MESSAGE);
    }

    @Test
    void aBusinessOfAnotherLanguageIsAnsweredInOneThatIsSpoken() {
        var clinic = TestBusiness.BELLA;
        var profile = clinic.profile();
        var korean = new Profile(
                profile.slug(),
                profile.name(),
                profile.zone(),
                profile.country(),
                List.of(Locale.KOREA),
                profile.reach(),
                profile.facts());
        var business = new Business(
                clinic.id(),
                korean,
                clinic.schedule(),
                clinic.booking(),
                clinic.catalogue(),
                clinic.reception(),
                clinic.retention());
        var reply = TestDesk.phone(business).reply();
        assertThat(reply.language()).isEqualTo(Locale.ENGLISH);
        assertThat(reply.text()).isEqualTo("Bella Clinic, how can I help you?");
    }
}

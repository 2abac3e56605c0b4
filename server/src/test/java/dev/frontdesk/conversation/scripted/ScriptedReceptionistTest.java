package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.BookingRequest;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Profile;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.messaging.RecordingOutbox;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
    void anotherNumberIsTakenWhenTheCallersOwnIsRefused() {
        var desk = readyForPhone();
        assertThat(desk.says("no").expects()).isEqualTo(Expects.PHONE);
        assertThat(desk.take(new Incoming.Keyed("7805550177")).expects()).isEqualTo(Expects.CONFIRMATION);
        assertThat(desk.known(FieldName.PHONE)).isEqualTo("+17805550177");
    }

    @Test
    void aCorrectionOfTheDayKeepsTheTime() {
        var desk = readyToConfirm();
        assertThat(desk.says("no, Friday").text()).contains("Friday, November 27 at 3 p.m.");
        assertThat(desk.calendar()).hasSize(1);
        assertThat(desk.says("actually make it four").text()).contains("Friday, November 27 at 4 p.m.");
        desk.says("yes");
        assertThat(desk.calendar()).singleElement().satisfies(booked -> {
            assertThat(booked.slot().start()).isEqualTo(Instant.parse("2026-11-27T23:00:00Z"));
            assertThat(booked.status()).isEqualTo(Status.BOOKED);
        });
    }

    @Test
    void aCorrectionOfTheNameIsReadBack() {
        var desk = readyToConfirm();
        assertThat(desk.says("no, my name is Jane Millar").text()).contains("Jane Millar");
        desk.says("yes");
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Jane Millar");
    }

    @Test
    void aPlainNoIsFollowedByWhatToChange() {
        var desk = readyToConfirm();
        assertThat(desk.says("no").text()).contains("What should I change");
        assertThat(desk.says("the time").expects()).isEqualTo(Expects.WHEN);
        assertThat(desk.says("Monday at ten").text()).contains("Monday, November 23 at 10 a.m.");
    }

    @Test
    void whatIsCalledWrongTwiceIsStillOnlyWrong() {
        var desk = readyToConfirm();
        assertThat(desk.says("no, the time, the time is wrong").expects()).isEqualTo(Expects.WHEN);
    }

    @Test
    void aTakenTimeIsSaidSoAndTheNearestFreeOnesAreOffered() {
        var desk = TestDesk.phone();
        occupy(desk, "lee", THURSDAY_THREE);
        occupy(desk, "roy", THURSDAY_THREE);
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
    void nobodyHearsBookedWhenTheSlotWasLostMeanwhile() {
        var desk = readyToConfirm();
        var held = desk.calendar().getFirst();
        desk.bookings.release(TestBusiness.BELLA, held.id());
        occupy(desk, "lee", THURSDAY_THREE);
        occupy(desk, "roy", THURSDAY_THREE);
        var reply = desk.says("yes");
        assertThat(reply.text()).doesNotContain("booked").contains("taken");
        assertThat(desk.conversation().progress().outcome()).isNull();
    }

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
        var desk = readyForPhone();
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
    void hangingUpGivesUpTheHold() {
        var desk = readyToConfirm();
        desk.hangsUp();
        assertThat(desk.calendar()).isEmpty();
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.ABANDONED);
    }

    @Test
    void hangingUpAfterTheBookingKeepsIt() {
        var desk = readyToConfirm();
        desk.says("yes");
        desk.hangsUp();
        assertThat(desk.calendar()).extracting(Appointment::status).containsExactly(Status.BOOKED);
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.BOOKED);
    }

    @Test
    void aCorrectionAfterTheBookingMovesIt() {
        var desk = readyToConfirm();
        desk.says("yes");
        var reference = desk.calendar().getFirst().reference();
        assertThat(desk.says("actually make it four").text()).contains("4 p.m.").endsWith("Is that right?");
        assertThat(desk.calendar().getFirst().slot().start()).isEqualTo(THURSDAY_THREE);
        assertThat(desk.says("yes").text()).contains("changed");
        assertThat(desk.calendar()).singleElement().satisfies(moved -> {
            assertThat(moved.reference()).isEqualTo(reference);
            assertThat(moved.slot().start()).isEqualTo(THURSDAY_THREE.plusSeconds(3600));
        });
    }

    @Test
    void aSecondAppointmentDoesNotAskForTheNameAgain() {
        var desk = readyToConfirm();
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
    void repeatsWhatWasSaid() {
        var desk = readyToConfirm();
        var before = desk.reply();
        assertThat(desk.says("pardon?").text()).isEqualTo(before.text());
        assertThat(desk.reply().expects()).isEqualTo(Expects.CONFIRMATION);
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

    @Test
    void noConversationGoesOnForEver() {
        var desk = TestDesk.phone();
        for (var turn = 0; turn < 60 && desk.reply().next() instanceof Next.Listen; turn++) {
            desk.says(turn % 2 == 0 ? "a check-up Thursday at three" : "no, Friday at four");
        }
        assertThat(desk.reply().next()).isInstanceOf(Next.Transfer.class);
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
        occupy(desk, "lee", THURSDAY_THREE);
        occupy(desk, "roy", THURSDAY_THREE);
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

    private static TestDesk readyForPhone() {
        var desk = TestDesk.phone();
        desk.says("I'd like a check-up on Thursday at three, my name is Jane Miller");
        assertThat(desk.reply().expects()).isEqualTo(Expects.PHONE);
        return desk;
    }

    private static TestDesk readyToConfirm() {
        var desk = readyForPhone();
        desk.says("yes");
        assertThat(desk.reply().expects()).isEqualTo(Expects.CONFIRMATION);
        return desk;
    }

    private static void occupy(TestDesk desk, String resource, Instant start) {
        var origin = new Appointment.Origin(null, null, null);
        var request = new BookingRequest("check-up", start, resource, origin, null);
        assertThat(desk.bookings.book(TestBusiness.BELLA, request)).isInstanceOf(Booked.class);
    }
}

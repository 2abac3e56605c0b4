package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked for beside the matter, or several things at once.
class RequestsTest {

    private static final Instant TUESDAY_TEN = Instant.parse("2026-11-24T17:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"hi, is this a robot?", "am I talking to a real person", "wait, are you an AI"})
    void whoAsksIsToldThatItIsAMachine(String question) {
        var desk = TestDesk.phone();
        desk.says("a check-up on Thursday at three");
        assertThat(desk.says(question).text())
                .startsWith("I am an automated receptionist.")
                .contains("first and last name");
        assertThat(desk.says("then I want to talk to a real person").next()).isInstanceOf(Next.Transfer.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"can I book one for Thursday at three", "ok I'd like to make an appointment Thursday at three"})
    void whatWasAskedAboutIsWhatIsBookedNext(String wish) {
        var desk = TestDesk.phone();
        desk.says("how much is a check-up?");
        assertThat(desk.known(FieldName.SERVICE)).isNull();
        desk.says(wish);
        assertThat(desk.known(FieldName.SERVICE)).isEqualTo("check-up");
    }

    @Test
    void aQuestionThatNothingAnswersIsNoAnswerToWhatWasAsked() {
        var desk = TestDesk.phone();
        desk.says("a check-up");
        assertThat(desk.says("are you guys licensed?").text()).contains("take a message");
        assertThat(desk.questions.asked).hasSize(1);
        assertThat(desk.says("no").expects()).isEqualTo(Expects.WHEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What can you do?", "how can you help me", "what are my options here"})
    void whatItCanDoComesFromTheConfiguration(String question) {
        var desk = TestDesk.phone();
        assertThat(desk.says(question).text())
                .contains("a check-up or a vaccination", "move or cancel", "message", "connect you to somebody")
                .endsWith("What would you like?");
        desk.says("a check-up please");
        assertThat(desk.known(FieldName.SERVICE)).isEqualTo("check-up");
    }

    @Test
    void withoutAPersonNoneIsPromised() {
        var desk = TestDesk.phone(quiet());
        assertThat(desk.says("what can you do?").text()).doesNotContain("connect");
        assertThat(TestDesk.chat().says("what can you do?").text()).doesNotContain("connect");
    }

    @Test
    void helpInTheMiddleAsksTheOpenQuestionAgain() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Thursday at three");
        assertThat(desk.says("what can you do?").text()).matches(".* your first and last name(, please)?\\?$");
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
    }

    @Test
    void slowerIsSaidSoAndTheLastSentenceRepeated() {
        var desk = TestDesk.phone();
        var before = desk.says("a check-up on Thursday at three").text();
        assertThat(desk.says("slower please").text()).startsWith("Of course").endsWith(before);
        assertThat(desk.conversation().dialogue().memory().slowly()).isTrue();
        assertThat(desk.says("Jane Miller").expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void theSecondRepeatIsInOtherWords() {
        var desk = TestDesk.phone();
        var before = desk.says("a check-up on Thursday at three").text();
        assertThat(desk.says("pardon?").text()).isEqualTo(before);
        assertThat(desk.says("what did you say?").text())
                .contains("my name is Sam Brown")
                .isNotEqualTo(before);
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
    }

    @Test
    void aServiceThatSoundsLikeARepeatIsBooked() {
        var renewal = new Service(
                "renewal",
                "Prescription renewal",
                List.of("repeat prescription"),
                Duration.ofMinutes(15),
                Duration.ZERO,
                null,
                List.of("lee"));
        var desk = TestDesk.phone(TestBusiness.bella(null, List.of(TestBusiness.CHECK_UP, renewal)));
        assertThat(desk.says("I need a repeat prescription").expects()).isEqualTo(Expects.WHEN);
        assertThat(desk.known(FieldName.SERVICE)).isEqualTo("renewal");
    }

    @Test
    void whoAsksForAMomentIsGivenOne() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Thursday at three");
        assertThat(desk.says("hang on, let me check").text()).isEqualTo("Take your time.");
        assertThat(desk.take(new Incoming.Silence()).text()).isEqualTo("I am still here.");
        assertThat(desk.conversation().dialogue().question().failures()).isZero();
        assertThat(desk.take(new Incoming.Silence()).text()).startsWith("Sorry, I did not hear anything.");
        assertThat(desk.says("Jane Miller").expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void aMomentAskedForIsOverWhenSomethingIsSaid() {
        var desk = TestDesk.phone();
        desk.says("one moment please");
        desk.says("a check-up on Thursday at three");
        assertThat(desk.take(new Incoming.Silence()).text()).startsWith("Sorry, I did not hear anything.");
    }

    @Test
    void thanksAloneIsNoFailure() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Thursday at three");
        assertThat(desk.says("thank you").text()).startsWith("You are welcome.").doesNotContain("Sorry");
        desk.says("Jane Miller");
        desk.says("yes");
        desk.says("yes");
        assertThat(desk.says("thanks a lot").text()).isEqualTo("You are welcome. Is there anything else?");
    }

    @Test
    void whatIsOutOfScopeIsSaidToBeSoTheSecondTimeShorter() {
        var desk = TestDesk.phone();
        assertThat(desk.says("what's the capital of Norway?").text())
                .startsWith("I am the receptionist here")
                .contains("a check-up or a vaccination");
        assertThat(desk.says("play some jazz music").text()).startsWith("I cannot help with that. I can book");
        assertThat(desk.reply().expects()).isEqualTo(Expects.SERVICE);
    }

    @Test
    void aComplaintIsRegrettedAndAPersonOffered() {
        var desk = TestDesk.phone();
        assertThat(desk.says("I want to complain, I waited an hour last week").text())
                .isEqualTo("I am sorry to hear that. Shall I connect you to somebody who can help?");
        assertThat(desk.says("yes please").next()).isEqualTo(new Next.Transfer("+14385550120"));
        desk.take(new Incoming.TransferFailed());
        desk.says("Please call me, this is Jane Miller");
        assertThat(desk.reply().text()).contains("I waited an hour last week. Please call me");
    }

    @Test
    void aComplaintIsTheBeginningOfTheMessage() {
        var desk = TestDesk.phone();
        desk.says("I'm not happy with my check-up");
        desk.says("no");
        assertThat(desk.reply().expects()).isEqualTo(Expects.MESSAGE);
        assertThat(desk.says("It was far too short, this is Jane Miller").text())
                .contains("I'm not happy with my check-up. It was far too short");
        desk.says("yes");
        desk.says("yes");
        assertThat(desk.outbox.entries().getFirst().payload().get("message"))
                .startsWith("I'm not happy with my check-up. It was far too short");
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.MESSAGE);
    }

    @Test
    void withNothingToAddTheComplaintIsPassedOnAsItIs() {
        var desk = TestDesk.phone(quiet());
        assertThat(desk.says("I want to complain about the noise").expects()).isEqualTo(Expects.MESSAGE);
        assertThat(desk.says("no, that's it").text()).contains("noted: I want to complain about the noise.");
    }

    @Test
    void attendanceIsConfirmedAndNotedForWhoHasShownWhoTheyAre() {
        var desk = TestDesk.phone();
        SeveralTest.booked(desk, "Jane Miller", TestDesk.CALLER, "lee", TUESDAY_TEN);
        desk.says("I'm calling to confirm my appointment on Tuesday");
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
        assertThat(desk.reply().text()).doesNotContain("check-up", "10");
        assertThat(desk.says("Jane Miller").text())
                .startsWith("Yes, you are booked for a check-up on Tuesday, November 24 at 10 a.m.");
        assertThat(desk.calendar())
                .singleElement()
                .satisfies(kept -> assertThat(kept.origin().note()).isEqualTo("Confirmed by the contact."));
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.CONFIRMED);
    }

    @Test
    void anotherDayThanTheAppointmentsIsNotConfirmed() {
        var desk = TestDesk.phone();
        SeveralTest.booked(desk, "Jane Miller", TestDesk.CALLER, "lee", TUESDAY_TEN);
        desk.says("I'm calling to confirm my appointment on Wednesday, this is Jane Miller");
        assertThat(desk.reply().text())
                .startsWith("I see no appointment then, but you have a check-up on Tuesday")
                .endsWith("Will you come?");
        assertThat(desk.calendar().getFirst().origin().note()).isNull();
        assertThat(desk.says("yes, Tuesday then").text()).startsWith("Yes, you are booked");
        assertThat(desk.calendar().getFirst().origin().note()).isEqualTo("Confirmed by the contact.");
    }

    @Test
    void whatWasSaidOfAnAppointmentIsKnownOnceItIsKnownWhoAsks() {
        var desk = TestDesk.phone();
        SeveralTest.booked(desk, "Jane Miller", TestDesk.CALLER, "lee", TUESDAY_TEN);
        SeveralTest.booked(desk, "Jane Miller", TestDesk.CALLER, "lee", TUESDAY_TEN.plusSeconds(86400));
        desk.says("cancel Wednesday and give me Thursday at three instead");
        desk.says("Jane Miller");
        assertThat(desk.reply().text())
                .contains("Wednesday, November 25 at 10 a.m.", "Thursday, November 26 at 3 p.m.");
        desk.says("yes");
        assertThat(desk.calendar())
                .extracting(kept -> kept.slot().start())
                .containsExactlyInAnyOrder(TUESDAY_TEN, Instant.parse("2026-11-26T22:00:00Z"));
    }

    @Test
    void cancellingOneDayForAnotherMoves() {
        var desk = TestDesk.phone();
        SeveralTest.booked(desk, "Jane Miller", TestDesk.CALLER, "lee", TUESDAY_TEN);
        SeveralTest.booked(desk, "Jane Miller", TestDesk.CALLER, "lee", TUESDAY_TEN.plusSeconds(86400));
        desk.says("cancel Tuesday and give me Thursday at three instead, it's Jane Miller");
        assertThat(desk.reply().text()).contains("Tuesday, November 24").contains("Thursday, November 26 at 3 p.m.");
        desk.says("yes");
        assertThat(desk.calendar())
                .extracting(kept -> kept.slot().start())
                .containsExactlyInAnyOrder(TUESDAY_TEN.plusSeconds(86400), Instant.parse("2026-11-26T22:00:00Z"));
    }

    @Test
    void aQuestionBesideABookingIsAnsweredAndTheBookingGoesOn() {
        var desk = TestDesk.phone(parking());
        assertThat(desk.says("I'd like to book a check-up on Thursday at three, and where can I park?")
                        .text())
                .startsWith("Parking is behind the house.")
                .contains("Thursday, November 26 at 3 p.m. is free.");
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
    }

    @Test
    void oneErrandFollowsTheOther() {
        var desk = TestDesk.phone();
        SeveralTest.booked(desk, "Jane Miller", TestDesk.CALLER, "lee", TUESDAY_TEN);
        desk.says("Please cancel my appointment and take a message. It's Jane Miller");
        assertThat(desk.reply().text()).endsWith("Shall I cancel it?");
        assertThat(desk.says("yes").text())
                .isEqualTo("I have cancelled that appointment. Now to your message. What should I pass on?");
        desk.says("I will call again in spring");
        desk.says("yes");
        assertThat(desk.reply().text()).endsWith("Is there anything else?");
        assertThat(desk.outbox.entries().getLast().payload()).containsEntry("message", "I will call again in spring");
    }

    @Test
    void cancellingOneServiceAndBookingAnother() {
        var desk = TestDesk.phone();
        SeveralTest.booked(desk, "Jane Miller", TestDesk.CALLER, "lee", TUESDAY_TEN);
        desk.says("Cancel my check-up and book a vaccination. It's Jane Miller");
        assertThat(desk.reply().text()).endsWith("Shall I cancel it?");
        assertThat(desk.says("yes").text()).startsWith("I have cancelled that").contains("Next, a vaccination.");
        desk.says("Monday at eleven");
        assertThat(desk.says("yes").text()).contains("booked for a vaccination");
        assertThat(desk.calendar()).extracting(Appointment::service).containsExactly("vaccination");
    }

    @Test
    void movingOneAndBookingAnother() {
        var desk = TestDesk.phone();
        SeveralTest.booked(desk, "Jane Miller", TestDesk.CALLER, "lee", TUESDAY_TEN);
        desk.says(
                "Move my check-up to Friday at four and book another appointment for a vaccination. It's Jane Miller");
        assertThat(desk.reply().text()).contains("Friday, November 27 at 4 p.m.");
        assertThat(desk.says("yes").text()).contains("I have changed it").contains("Next, a vaccination.");
        desk.says("Monday at eleven");
        assertThat(desk.says("yes").text()).contains("booked for a vaccination");
    }

    @Test
    void aBookingInterruptedByAMessageIsGoneOnWith() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Thursday at three, my name is Jane Miller, this number is fine");
        desk.says("can I leave a message first");
        desk.says("Please have my file ready for the doctor");
        assertThat(desk.says("yes").text())
                .contains("Now back to your appointment. That is a check-up on Thursday, November 26 at 3 p.m.");
        desk.says("yes");
        assertThat(desk.calendar())
                .singleElement()
                .satisfies(kept -> assertThat(kept.origin().note()).isNull());
    }

    @Test
    void theSecondPersonsNameIsAskedFor() {
        var desk = TestDesk.phone();
        desk.says("I need a check-up for me and my son on Monday at eleven, my name is Jane Miller");
        desk.says("yes");
        assertThat(desk.says("yes").text())
                .contains("Now to the next appointment. I have Monday, November 23 at 11:30 a.m., right after that.");
        assertThat(desk.says("yes").text()).endsWith("What is the name for this appointment?");
        assertThat(desk.says("Tom Miller").text())
                .contains("It is for Tom Miller")
                .contains("555-0142");
        assertThat(desk.says("yes").text()).endsWith("Is there anything else?");
        assertThat(desk.calendar())
                .extracting(kept -> kept.slot().start() + " " + kept.origin().note())
                .containsExactly("2026-11-23T18:00:00Z null", "2026-11-23T18:30:00Z For Tom Miller.");
        assertThat(desk.contacts.byPhone(TestBusiness.ID, TestDesk.CALLER))
                .hasValueSatisfying(contact -> assertThat(contact.name()).isEqualTo("Jane Miller"));
    }

    @Test
    void withTheSamePersonAsLastTimeOnceItIsKnownWhoAsks() {
        var desk = TestDesk.phone();
        SeveralTest.booked(desk, "Jane Miller", TestDesk.CALLER, "roy", TUESDAY_TEN);
        desk.says("I'd like a check-up with the same doctor as last time, on Thursday at three");
        assertThat(desk.reply().text()).doesNotContain("Roy", "Lee");
        desk.says("Jane Miller");
        assertThat(desk.reply().text()).contains("with Dr. Roy");
    }

    @Test
    void whoIsNotKnownHasNoLastTime() {
        var desk = TestDesk.phone();
        desk.says("I'd like a check-up with the same doctor as last time, on Thursday at three");
        assertThat(desk.says("Jane Miller").text()).startsWith("I cannot see whom you saw last time.");
    }

    private static Business quiet() {
        return TestBusiness.bella(null, TestBusiness.BELLA.catalogue().services());
    }

    private static Business parking() {
        return TestBusiness.telling(Map.of("parking", "Parking is behind the house."));
    }
}

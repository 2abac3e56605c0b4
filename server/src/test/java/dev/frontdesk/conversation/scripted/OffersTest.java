package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment.Status;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How a time is found: what is offered, how it is chosen, and what wishes come to. It is Friday,
/// November 20, nine in the morning.
class OffersTest {

    @Test
    void twoTimesAreOfferedWithTheQuestionAndEitherIsChosenByItsPlace() {
        var desk = TestDesk.phone();
        var reply = desk.says("a check-up please");
        assertThat(reply.text())
                .isEqualTo("I have today at 11 a.m. or Monday, November 23 at 1 p.m., for example."
                        + " What day and time would you like?");
        assertThat(reply.expects()).isEqualTo(Expects.WHEN);
        assertThat(desk.says("the second one").text()).startsWith("All right, Monday, November 23 at 1 p.m.");
        assertThat(held(desk)).isEqualTo("2026-11-23T13:00");
    }

    @Test
    void anyOtherTimeIsAsGoodAnAnswerAsOneThatWasOffered() {
        var desk = TestDesk.phone();
        desk.says("a check-up please");
        desk.says("Thursday at three");
        assertThat(held(desk)).isEqualTo("2026-11-26T15:00");
    }

    @Test
    void aDayThatWasOfferedIsStillOnlyADayBeforeOneWasToBeChosen() {
        var desk = TestDesk.phone();
        desk.says("a check-up please");
        assertThat(desk.says("Monday").expects()).isEqualTo(Expects.CHOICE);
        assertThat(offered(desk)).hasSize(3).allMatch(time -> time.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void aYesToTwoOffersIsAskedWhich() {
        var desk = TestDesk.phone();
        desk.says("a check-up please");
        assertThat(desk.says("yes please").text())
                .isEqualTo("Which one: today at 11 a.m. or Monday, November 23 at 1 p.m.?");
        assertThat(desk.reply().expects()).isEqualTo(Expects.CHOICE);
        desk.says("Monday");
        assertThat(held(desk)).isEqualTo("2026-11-23T13:00");
    }

    @Test
    void anyOfThemIsTheFirst() {
        var desk = TestDesk.phone();
        desk.says("a check-up please");
        desk.says("I don't mind");
        assertThat(held(desk)).isEqualTo("2026-11-20T11:00");
    }

    @Test
    void whatWasRefusedIsNotOfferedAgain() {
        var desk = TestDesk.phone();
        desk.says("a check-up please");
        var reply = desk.says("no");
        assertThat(reply.text()).isEqualTo("What other day and time would suit you?");
        assertThat(reply.options()).isEmpty();
    }

    @Test
    void offersStayValidWhileAQuestionIsAnswered() {
        var desk = TestDesk.phone();
        var before = desk.says("a check-up please").options();
        assertThat(desk.says("how much is it?").text()).contains("$80");
        assertThat(desk.reply().options()).isEqualTo(before);
        desk.says("the first one");
        assertThat(held(desk)).isEqualTo("2026-11-20T11:00");
        desk.says("how much is it?");
        assertThat(held(desk)).isEqualTo("2026-11-20T11:00");
    }

    @Test
    void whatWillNotDoIsNotOffered() {
        var desk = TestDesk.phone();
        desk.says("a check-up next week, but not Monday");
        assertThat(offered(desk)).isNotEmpty().noneMatch(time -> time.getDayOfWeek() == DayOfWeek.MONDAY);
        desk.says("anything but mornings");
        assertThat(offered(desk))
                .isNotEmpty()
                .noneMatch(time -> time.getDayOfWeek() == DayOfWeek.MONDAY)
                .noneMatch(time -> time.getHour() < 12);
    }

    @Test
    void aDayThatWillNotDoTakesTheTimeToOtherDays() {
        var desk = TestDesk.phone();
        desk.says("a check-up Thursday at three");
        desk.says("actually not Thursday");
        assertThat(offered(desk))
                .isNotEmpty()
                .allMatch(time -> time.getHour() == 15)
                .noneMatch(time -> time.getDayOfWeek() == DayOfWeek.THURSDAY);
        assertThat(desk.calendar()).isEmpty();
    }

    @Test
    void aDayThatWillDoAfterAllIsTaken() {
        var desk = TestDesk.phone();
        desk.says("a check-up, but not on Monday");
        desk.says("oh well, Monday at ten then");
        assertThat(held(desk)).isEqualTo("2026-11-23T10:00");
    }

    @Test
    void theSameTimeNextWeekIsTheSameDayAndHour() {
        var desk = TestDesk.phone();
        desk.says("a check-up Tuesday at ten");
        desk.says("could I have the same time next week?");
        assertThat(held(desk)).isEqualTo("2026-12-01T10:00");
    }

    @Test
    void laterIsAfterWhatWasFoundOnTheSameDay() {
        var desk = TestDesk.phone();
        desk.says("a check-up Tuesday at ten");
        desk.says("same day but later");
        assertThat(offered(desk))
                .isNotEmpty()
                .allMatch(time -> time.toLocalDate().toString().equals("2026-11-24"))
                .allMatch(time -> time.getHour() >= 10 && !time.toString().endsWith("10:00"));
    }

    @Test
    void earlierIsBeforeAllThatWasOffered() {
        var desk = TestDesk.phone();
        desk.says("a check-up Tuesday afternoon");
        var before = offered(desk).getFirst();
        desk.says("anything earlier?");
        assertThat(offered(desk)).isNotEmpty().allMatch(time -> time.isBefore(before));
    }

    @Test
    void boundsOfHoursAndDaysAreKept() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Tuesday between two and four");
        assertThat(offered(desk)).isNotEmpty().allMatch(time -> time.getHour() >= 14 && time.getHour() <= 16);
        desk = TestDesk.phone();
        desk.says("a check-up next week, any afternoon");
        assertThat(offered(desk))
                .extracting(LocalDateTime::toLocalDate)
                .doesNotHaveDuplicates()
                .hasSize(3);
        desk = TestDesk.phone();
        desk.says("a check-up any time after Wednesday");
        assertThat(offered(desk)).allMatch(time -> time.toLocalDate().toString().compareTo("2026-11-26") >= 0);
    }

    @Test
    void whereNothingIsFreeAsWishedThatIsSaidBeforeWhatIsNearest() {
        var desk = TestDesk.phone();
        assertThat(desk.says("a check-up on Sunday").text())
                .startsWith("Sorry, nothing is free on Sunday, November 22. I have Monday, November 23 at");
        desk = TestDesk.phone();
        assertThat(desk.says("a check-up on Tuesday evening").text()).startsWith("Sorry, nothing is free then. I have");
    }

    @Test
    void ofTwoWishesTheFirstThatIsFreeIsTaken() {
        var desk = TestDesk.phone();
        desk.says("a check-up Tuesday at two or Wednesday at four");
        assertThat(held(desk)).isEqualTo("2026-11-24T14:00");
        desk = TestDesk.phone();
        desk.occupy("lee", Instant.parse("2026-11-24T21:00:00Z"));
        desk.occupy("roy", Instant.parse("2026-11-24T21:00:00Z"));
        desk.says("a check-up Tuesday at two or Wednesday at four");
        assertThat(held(desk)).isEqualTo("2026-11-25T16:00");
    }

    @Test
    void ofTwoDaysBothAreOffered() {
        var desk = TestDesk.phone();
        desk.says("a check-up Tuesday or Wednesday afternoon");
        assertThat(offered(desk))
                .extracting(LocalDateTime::getDayOfWeek)
                .contains(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)
                .doesNotContain(DayOfWeek.THURSDAY);
        assertThat(offered(desk)).allMatch(time -> time.getHour() >= 12);
    }

    @Test
    void anHourThatIsOpenInTheMorningAndTheEveningIsAskedAbout() {
        var desk = openAllDay();
        var reply = desk.says("a check-up on Thursday at seven");
        assertThat(reply.text()).isEqualTo("Which one do you mean: Thursday, November 26 at 7 a.m. or 7 p.m.?");
        desk.says("in the evening");
        assertThat(held(desk)).isEqualTo("2026-11-26T19:00");
    }

    @Test
    void anHourThatIsFreeInTheEveningOnlyIsTheEvening() {
        var desk = openAllDay();
        desk.occupy("lee", Instant.parse("2026-11-26T14:00:00Z"));
        desk.says("a check-up on Thursday at seven");
        assertThat(held(desk)).isEqualTo("2026-11-26T19:00");
    }

    @Test
    void whoWasAskedForHoldsTheSlot() {
        var desk = TestDesk.phone();
        desk.says("a check-up with Dr. Roy on Tuesday at eleven");
        assertThat(desk.calendar().getFirst().slot().resource()).isEqualTo("roy");
        desk.says("no, not Dr. Roy");
        assertThat(desk.calendar().getFirst().slot().resource()).isEqualTo("lee");
        assertThat(held(desk)).isEqualTo("2026-11-24T11:00");
    }

    @Test
    void whenWhoWasAskedForIsNotFreeWhoIsAndWhenTheyAreIsSaid() {
        var desk = TestDesk.phone();
        var reply = desk.says("a check-up with Dr. Roy on Thursday at 4:30");
        assertThat(reply.text())
                .isEqualTo("Dr. Roy is not free on Thursday, November 26 at 4:30 p.m., but Dr. Lee is."
                        + " Dr. Roy has Thursday, November 26 at 3:15 p.m. or 3:30 p.m. Which would you like?");
        assertThat(reply.options()).first().isEqualTo("Dr. Lee");
        desk.says("Dr. Lee is fine");
        assertThat(held(desk)).isEqualTo("2026-11-26T16:30");
        assertThat(desk.calendar().getFirst().slot().resource()).isEqualTo("lee");
    }

    @Test
    void whoeverDoesNotDoTheServiceIsSaidSo() {
        var desk = TestDesk.phone();
        assertThat(desk.says("a vaccination with Dr. Lee on Tuesday at eleven").text())
                .startsWith("Dr. Lee does not do that. You can see Dr. Roy for it. Tuesday");
        assertThat(desk.known(FieldName.SERVICE)).isEqualTo("vaccination");
    }

    @Test
    void theSameSaidTwiceIsNoFailure() {
        var desk = TestDesk.phone();
        desk.says("a check-up Thursday at three");
        assertThat(desk.says("Thursday at three").text()).matches("[^.]* your first and last name(, please)?\\?");
        assertThat(desk.calendar()).hasSize(1);
    }

    @Test
    void whoTellsSomethingElseHearsThatItWasTakenIn() {
        var desk = TestDesk.phone();
        assertThat(desk.says("can I come on Thursday after three").text()).startsWith("What can I book for you:");
        assertThat(desk.says("my name is Jane Miller").text())
                .isEqualTo("I have noted that. And what can I book for you?");
        assertThat(desk.says("a check-up").text()).startsWith("I have Thursday, November 26 at");
    }

    @Test
    void aNameBetweenOffersIsNotedAndTheOffersStand() {
        var desk = TestDesk.phone();
        desk.says("a check-up on Saturday");
        var offered = desk.conversation().dialogue().offered();
        assertThat(desk.says("Anna Kowalski").text()).startsWith("I have noted that. I have ");
        assertThat(desk.conversation().dialogue().offered()).isEqualTo(offered);
        assertThat(desk.known(FieldName.NAME)).isEqualTo("Anna Kowalski");
    }

    @Test
    void anAppointmentIsNotInItsOwnWay() {
        var desk = TestDesk.phone();
        desk.occupy("roy", Instant.parse("2026-11-26T22:15:00Z"));
        desk.says("a check-up Thursday at three, my name is Jane Miller");
        desk.says("yes");
        desk.says("yes");
        assertThat(desk.says("actually make it quarter past three").text()).contains("3:15 p.m.");
        assertThat(desk.says("yes").text()).contains("changed");
        assertThat(desk.calendar())
                .filteredOn(kept -> kept.slot().resource().equals("lee"))
                .extracting(kept -> local(kept.slot()).toString())
                .containsExactly("2026-11-26T15:15");
    }

    @Test
    void changingTheTimeOfWhatIsBeingBookedIsNoOtherErrand() {
        var desk = TestDesk.phone();
        desk.says("a check-up Thursday at three");
        desk.says("I'd like to change the time to half past three");
        assertThat(held(desk)).isEqualTo("2026-11-26T15:30");
    }

    @Test
    void whatIsHeldAndDroppedForAnotherWishIsGivenUp() {
        var desk = TestDesk.phone();
        for (var time : List.of("Tuesday at ten", "Wednesday at ten", "Thursday at ten", "not Thursday")) {
            desk.says("a check-up " + time);
        }
        assertThat(desk.calendar()).isEmpty();
    }

    private static TestDesk openAllDay() {
        return TestDesk.phone(lateBusiness());
    }

    private static Business lateBusiness() {
        var hours = TestBusiness.daily(TestBusiness.range("06:00", "22:00"));
        return TestBusiness.business(
                "America/Edmonton", "CA", new Schedule(hours, List.of()), TestBusiness.BELLA.booking());
    }

    private static String held(TestDesk desk) {
        return desk.calendar().stream()
                .filter(kept -> kept.status() == Status.HELD)
                .map(kept -> local(kept.slot()).toString())
                .findFirst()
                .orElse("nothing");
    }

    private static List<LocalDateTime> offered(TestDesk desk) {
        return desk.conversation().dialogue().offered().stream()
                .map(OffersTest::local)
                .toList();
    }

    private static LocalDateTime local(Slot slot) {
        return LocalDateTime.ofInstant(slot.start(), TestBusiness.BELLA.zone());
    }
}

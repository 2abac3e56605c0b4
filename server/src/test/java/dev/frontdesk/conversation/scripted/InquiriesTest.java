package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Profile;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InquiriesTest {

    @Test
    void wordsSaidTwiceAreNoMistake() {
        var desk = TestDesk.phone();
        assertThat(desk.says("what are your hours, I mean, what are your opening hours")
                        .text())
                .contains("We are open");
    }

    @Test
    void openingHoursOfTheWeekAreToldWithNeighbouringDaysTogether() {
        assertThat(TestDesk.phone().says("What are your opening hours?").text())
                .contains("Monday to Friday from 9 a.m. to 5 p.m.");
    }

    @Test
    void openingHoursOfADayAreTold() {
        assertThat(TestDesk.phone().says("Are you open on Sunday?").text()).contains("Sunday", "closed");
        assertThat(TestDesk.phone().says("What time do you close on Friday?").text())
                .contains("5 p.m.");
    }

    @Test
    void thePriceComesFromTheSettings() {
        assertThat(TestDesk.phone().says("How much is a check-up?").text()).contains("Check-up: $80.");
    }

    @Test
    void aQuestionInTheMiddleOfABookingIsAnsweredAndTheOpenOneAskedAgain() {
        var desk = TestDesk.phone();
        desk.says("I'd like a check-up on Thursday at three");
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
        var reply = desk.says("how much does it cost?");
        assertThat(reply.text()).contains("$80");
        assertThat(reply.expects()).isEqualTo(Expects.NAME);
        assertThat(desk.says("Jane Miller").expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void aWordSaidTwiceInAQuestionIsNoTrouble() {
        assertThat(TestDesk.phone()
                        .says("How much is the price of the check-up?")
                        .text())
                .contains("Check-up: $80.");
    }

    @Test
    void aWordSaidTwiceInACorrectionIsNoTrouble() {
        var desk = TestDesk.phone();
        desk.says("It's Jane Miller, a check-up on Thursday at three");
        desk.says("yes");
        assertThat(desk.reply().expects()).isEqualTo(Expects.CONFIRMATION);
        assertThat(desk.says("no no the time is wrong").expects()).isEqualTo(Expects.WHEN);
    }

    @Test
    void anArticleAnswersInTheMiddleOfABooking() {
        var desk = TestDesk.phone();
        desk.says("I'd like a check-up on Thursday at three");
        var reply = desk.says("Do I need to fast before a cholesterol test?");
        assertThat(reply.text()).contains("eat nothing for ten hours before");
        assertThat(reply.expects()).isEqualTo(Expects.NAME);
        assertThat(desk.says("Jane Miller").expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void onThePhoneTwoSentencesAreSaidAndInWritingTheWholePassage() {
        var question = "Can I bring my guide dog?";
        assertThat(TestDesk.phone().says(question).text()).contains("Guide dogs are welcome.");
        assertThat(TestDesk.chat()
                        .says("How quickly are the lab results there?")
                        .text())
                .contains("two to five working days", "MyHealth Records");
        assertThat(TestDesk.phone()
                        .says("How quickly are the lab results there?")
                        .text())
                .contains("two to five working days")
                .doesNotContain("MyHealth Records");
    }

    @Test
    void aQuestionWithoutTheUsualWordsIsAnsweredToo() {
        assertThat(TestDesk.chat().says("Is there an elevator?").text()).contains("There is a lift");
    }

    @Test
    void aFactAnswersOnlyWhatItSpeaksOf() {
        assertThat(withFacts().says("Where are you?").text()).contains("Jasper Avenue");
        assertThat(withFacts().says("Do you have parking?").text()).contains("free for two hours");
        assertThat(withFacts().says("Where can I leave my bike?").text())
                .contains("bicycle rack")
                .doesNotContain("Jasper Avenue", "two hours");
    }

    @Test
    void aFrenchQuestionIsAnsweredFromTheFrenchArticles() {
        var desk = TestDesk.phone(Bilingual.CLINIC);
        desk.says("en français, s'il vous plaît");
        assertThat(desk.says("Est-ce que vous avez un ascenseur?").text())
                .contains("ascenseur")
                .doesNotContain("Je regrette");
    }

    @Test
    void whatSoundsOutOfScopeIsAnsweredWhereTheBusinessKnowsIt() {
        assertThat(TestDesk.phone().says("What's the weather like?").text()).contains("receptionist");
        assertThat(with(Map.of("weather", "Whatever the weather, we are open."))
                        .says("What's the weather like?")
                        .text())
                .contains("Whatever the weather, we are open.");
    }

    @Test
    void aPriceIsNotToldToWhoAsksForSomethingElse() {
        assertThat(TestDesk.phone().says("How much is a sick note?").text())
                .contains("20 dollars")
                .doesNotContain("Check-up");
    }

    @Test
    void askingForAnAppointmentIsNoQuestion() {
        var desk = TestDesk.phone();
        assertThat(desk.says("Do you have any appointments?").expects()).isEqualTo(Expects.SERVICE);
        assertThat(desk.questions.asked).isEmpty();
    }

    private static TestDesk withFacts() {
        return with(Map.of(
                "address",
                "We are at 10245 Jasper Avenue.",
                "parking",
                "Parking behind the house is free for two hours."));
    }

    private static TestDesk with(Map<String, String> facts) {
        var business = TestBusiness.BELLA;
        var profile = business.profile();
        return TestDesk.phone(new Business(
                business.id(),
                new Profile(
                        profile.slug(),
                        profile.name(),
                        profile.zone(),
                        profile.country(),
                        profile.languages(),
                        profile.reach(),
                        facts),
                business.schedule(),
                business.booking(),
                business.catalogue(),
                business.reception(),
                business.retention()));
    }
}

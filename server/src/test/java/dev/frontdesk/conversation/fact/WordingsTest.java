package dev.frontdesk.conversation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ways of saying things that only look like claims, and claims that do not look like any.
class WordingsTest extends CheckedSentences {

    private static final ToolFact PARKING =
            new ToolFact("answer", true, "There is free parking for two hours. You pay by card.", "{}");
    private static final ToolFact STATIONNEMENT =
            new ToolFact("answer", true, "Le stationnement est gratuit pendant deux heures.", "{}");

    @Test
    void praiseOfAQuestionOffersNothingInFrenchEither() {
        language = Locale.CANADA_FRENCH;

        assertThat(claims("C'est une bonne question.")).isEmpty();
        assertThat(claims("C'est une bonne idée, mais je n'ai pas cette information."))
                .isEmpty();
        assertThat(claims("C'est libre demain à quinze heures.")).contains(Claim.AVAILABILITY);
    }

    @Test
    void aCapitalBehindAHalfOfTheDayBeginsASentence() {
        said.add("Tuesday at 3 p.m.");

        assertThat(claims("Tuesday at 3 p.m. Whose name shall it be under?")).isEmpty();
        assertThat(claims("Tuesday at 3 p.m. with Whose?")).contains(Claim.NAME);
    }

    @Test
    void aHalfOfTheDayIsNoGentleman() {
        language = Locale.CANADA_FRENCH;

        assertThat(claims("M. Tremblay a annulé.")).contains(Claim.OTHER_CONTACT);
        assertThat(claims("À 3 p.m. il a quoi?")).doesNotContain(Claim.OTHER_CONTACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The next client came early.", "Another patient cancelled.", "The last caller said so."})
    void whatOthersDidIsNotTold(String sentence) {
        assertThat(claims(sentence)).contains(Claim.OTHER_CONTACT);
    }

    @Test
    void aRankIsNoTimeThatIsFree() {
        assertThat(claims("The first visit is free.")).contains(Claim.PRICE);
    }

    @Test
    void payingSaysLittleBesideWhatIsPaidWith() {
        results.add(PARKING);

        assertThat(claims("You can pay by card.")).isEmpty();
        assertThat(claims("You can pay by cheque.")).contains(Claim.UNFOUNDED);
    }

    @Test
    void marksOfListsAndPicturesAreNotRead() {
        results.add(HELD);

        assertThat(claims("1. Tuesday, November 24 at 2:30")).isEmpty();
        assertThat(claims("Hi! 👋 How can I help you?")).isEmpty();
        assertThat(claims("**Held**: *Tuesday* at 2:30")).isEmpty();
        assertThat(claims("- **Booked** ✅")).contains(Claim.BOOKED);
    }

    @Test
    void eachSentenceOfAReplyIsLookedAt() {
        assertThat(claims("Thanks for calling! It's booked. Anything else?")).contains(Claim.BOOKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You can settle the bill later.",
                "You need a referral.",
                "Just drop by any time.",
                "We come to your home.",
                "Our prices are the lowest in town."
            })
    void everydayWordsSaySomethingTogether(String sentence) {
        assertThat(claims(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apportez votre passeport.", "On peut se déplacer chez vous.", "La visite est offerte."})
    void inFrenchToo(String sentence) {
        language = Locale.CANADA_FRENCH;

        assertThat(claims(sentence)).isNotEmpty();
    }

    @Test
    void openAroundTheClockIsNotOpen() {
        assertThat(claims("We're open around the clock.")).contains(Claim.OPENING_HOURS);
        assertThat(claims("We're open day and night.")).contains(Claim.OPENING_HOURS);
    }

    @Test
    void hoursMayBeToldFromTheFirstToTheLast() {
        assertThat(claims("Our hours are nine in the morning to 5 p.m. Monday to Friday."))
                .isEmpty();
        assertThat(claims("Our hours are nine in the morning to 6 p.m. Monday to Friday."))
                .contains(Claim.OPENING_HOURS);
    }

    @Test
    void hoursNeedNoVerb() {
        assertThat(claims("Monday to Friday: 9am to 5pm.")).isEmpty();
        assertThat(claims("Monday to Friday: 9am to 6pm.")).contains(Claim.OPENING_HOURS);
    }

    @Test
    void aSumMayBeginASentence() {
        assertThat(claims("$80 for a check-up.")).isEmpty();
        assertThat(claims("$90 for a check-up.")).contains(Claim.PRICE);
    }

    @Test
    void whatIsSaidOfDoctorsIsReadOfEverybody() {
        assertThat(claims("Dr. Roy has been notified.")).contains(Claim.PASSED_ON);
        assertThat(claims("I'll make sure Roy gets your message.")).contains(Claim.PASSED_ON);
    }

    @Test
    void whatSuitsSomebodyIsNoWorkingDay() {
        assertThat(claims("Tuesday would also work for Dr. Lee.")).contains(Claim.AVAILABILITY);
    }

    @Test
    void asManyAppointmentsAsWereFound() {
        results.add(FOUND);

        assertThat(claims("I see one appointment under your name.")).isEmpty();
        assertThat(claims("I see two appointments under your name.")).contains(Claim.BOOKED);
    }

    @Test
    void aTimeThatIsHeldIsForItsService() {
        results.add(HELD);

        assertThat(claims("To confirm, a check-up on Tuesday at 2:30?")).isEmpty();
        assertThat(claims("To confirm, a vaccination on Tuesday at 2:30?")).contains(Claim.SERVICE);
    }

    @Test
    void hoursOfSomethingAreNoTime() {
        language = Locale.CANADA_FRENCH;
        results.add(STATIONNEMENT);

        assertThat(claims("Vous avez deux heures de stationnement gratuit.")).isEmpty();
        assertThat(claims("Vous avez trois heures de stationnement gratuit.")).contains(Claim.DURATION);
    }

    @Test
    void partsOfTheDayMayBeAskedFor() {
        assertThat(claims("Would mornings suit you better?")).isEmpty();
        assertThat(claims("Mornings are free.")).contains(Claim.AVAILABILITY);
    }

    @Test
    void whatIsPresupposedIsSaid() {
        assertThat(claims("Should I email you the confirmation I just made?")).isNotEmpty();
        assertThat(claims("Your confirmation e-mail is waiting for you.")).isNotEmpty();
    }

    @Test
    void aReferenceMayStandFirst() {
        results.add(BOOKED);

        assertThat(claims("K7QM, that's your reference.")).isEmpty();
        assertThat(claims("QXRT, that's your reference.")).contains(Claim.REFERENCE);
        language = Locale.CANADA_FRENCH;
        assertThat(claims("QXRT, c'est votre référence.")).contains(Claim.REFERENCE);
    }

    @Test
    void whatOneStillHasIsBooked() {
        assertThat(claims("You still have Tuesday at 2:30.")).contains(Claim.BOOKED);
        assertThat(claims("You still have a choice.")).isEmpty();
        language = Locale.CANADA_FRENCH;
        assertThat(claims("Vous avez toujours le mardi 24 novembre à 14 h 30.")).contains(Claim.BOOKED);
    }

    @Test
    void whoIsToBeSeenIsOneOfThePeople() {
        results.add(BOOKED);

        assertThat(claims("Zbigniew is who you'll be seeing.")).isNotEmpty();
        assertThat(claims("Zbigniew will see to it.")).isNotEmpty();
        assertThat(claims("Zbigniew will be looking after you.")).isNotEmpty();
        assertThat(claims("Dr. Lee will be looking after you.")).isEmpty();
    }

    @Test
    void hopesAreNoClaims() {
        said.add("Tuesday at half past two");

        assertThat(claims("Let's cross our fingers that half past two hasn't been snatched up."))
                .isEmpty();
        assertThat(claims("Half past two hasn't been snatched up.")).contains(Claim.AVAILABILITY);
        language = Locale.CANADA_FRENCH;
        said.add("mardi à 14 h 30");
        assertThat(claims("Croisons les doigts pour que 14 h 30 soit encore libre!"))
                .isEmpty();
    }

    @Test
    void daysMayStandBehindTheHours() {
        assertThat(claims("Our hours are 9:00-5:00 p.m., Monday to Friday.")).isEmpty();
        assertThat(claims("Our hours are 9:00-6:00 p.m., Monday to Friday.")).contains(Claim.OPENING_HOURS);
    }

    @Test
    void theNumberOfAnOptionIsNoTime() {
        results.add(OFFERED);
        language = Locale.CANADA_FRENCH;

        assertThat(claims("Option 1 : le 24 novembre à 14 h 30.")).isEmpty();
        assertThat(claims("Option 1 : le 24 novembre à 15 h 30.")).contains(Claim.TIME);
    }

    @Test
    void minutesUntilOneIsDoneAreADuration() {
        said.add("I need a check-up");

        assertThat(claims("With a check-up you'd be done in 30 minutes.")).isEmpty();
        assertThat(claims("With a check-up you'd be done in 35 minutes.")).isNotEmpty();
    }

    @Test
    void theHoursOfOneOfThePeople() {
        assertThat(claims("Dr. Lee is here Monday to Friday, from nine to five."))
                .isEmpty();
        assertThat(claims("Dr. Lee is here Monday to Saturday, from nine to five."))
                .contains(Claim.OPENING_HOURS);
        language = Locale.CANADA_FRENCH;
        assertThat(claims("La docteure Lee travaille du lundi au vendredi.")).isEmpty();
    }

    @Test
    void aDigitOfAPostcodeIsNoTime() {
        results.add(BOOKED);
        results.add(new ToolFact("answer", true, "We are at T5J 1N8.", "{}"));

        assertThat(claims("Come by T5J 1N8 on Tuesday at 2:30.")).isEmpty();
        assertThat(claims("Come by T5J 1N8 at 8 on Tuesday.")).contains(Claim.TIME);
    }

    @Test
    void aQuestionWithoutAVerbAsksToo() {
        assertThat(claims("Early bird or night owl?")).isEmpty();
        assertThat(claims("Early bird discount!")).contains(Claim.UNFOUNDED);
    }

    @Test
    void theFeeForACancellationIsTheOneForCancelling() {
        results.add(new ToolFact("answer", true, "Si vous devez annuler, 40 dollars s'appliquent.", "{}"));
        language = Locale.CANADA_FRENCH;

        assertThat(claims("Une annulation tardive coûte 40 dollars.")).isEmpty();
        assertThat(claims("Une annulation tardive coûte 50 dollars.")).contains(Claim.PRICE);
        assertThat(claims("Un changement coûte 40 dollars.")).contains(Claim.PRICE);
    }

    @Test
    void nothingToPayNeedsATextThatSaysSo() {
        assertThat(claims("You won't pay a thing.")).contains(Claim.PRICE);
        results.add(new ToolFact("answer", true, "You can cancel at no cost.", "{}"));
        assertThat(claims("Cancel early and you won't pay a thing.")).isEmpty();
    }

    @Test
    void whoDoesNotComePaysTheFeeForNotComing() {
        results.add(new ToolFact("answer", true, "If you simply do not come we charge 20 dollars.", "{}"));

        assertThat(claims("A no-show is 20 dollars.")).isEmpty();
        assertThat(claims("A no-show is 30 dollars.")).contains(Claim.PRICE);
        assertThat(claims("A late arrival is 20 dollars.")).contains(Claim.PRICE);
    }

    @Test
    void aCodeBeginsNoSentence() {
        results.add(BOOKED);

        assertThat(claims("Your reference? K7QM.")).isEmpty();
        assertThat(claims("Your reference? J5VC.")).contains(Claim.REFERENCE);
    }

    @Test
    void aTimeThatIsStillYoursIsBooked() {
        language = Locale.CANADA_FRENCH;

        assertThat(claims("Mardi à 14 h 30 est toujours à vous.")).contains(Claim.BOOKED);
        assertThat(claims("C'est à vous de choisir.")).isEmpty();
    }

    @Test
    void someDaysAreNoneOfTheBusiness() {
        assertThat(claims("Sunday isn't one of our days.")).isEmpty();
        assertThat(claims("Tuesday isn't one of our days.")).contains(Claim.OPENING_HOURS);
    }

    @Test
    void aWeekdayAndARankAreADate() {
        results.add(BOOKED);

        assertThat(claims("It's in: Dr. Lee, Tuesday the 24th, two thirty.")).isEmpty();
        assertThat(claims("It's in: Dr. Lee, Wednesday the 24th, two thirty.")).contains(Claim.DATE);
        assertThat(claims("It's in: Dr. Lee, Wednesday the 25th, two thirty.")).contains(Claim.DATE);
    }

    @Test
    void aSumBehindATimeIsNoTelephone() {
        results.add(BOOKED);

        assertThat(claims("I've made the booking: November 24, two thirty, $80."))
                .isEmpty();
        assertThat(claims("I've made the booking: November 24, two thirty, $90."))
                .contains(Claim.PRICE);
    }
}

package dev.frontdesk.conversation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Turns of phrase of talkative models, and the lies nearest to them.
class TurnsOfPhraseTest extends CheckedSentences {

    private static final ToolFact CARDS = new ToolFact(
            "answer",
            true,
            "We take cards and cash. Parking is free for two hours. Please bring your card 15 minutes before the appointment.",
            "{}");

    @Test
    void aSpotThatIsHeldIsNotBooked() {
        results.add(HELD);

        assertThat(claims("Your spot's being held, but it isn't confirmed yet."))
                .isEmpty();
        assertThat(claims("Your spot's booked.")).contains(Claim.BOOKED);
        language = Locale.CANADA_FRENCH;
        assertThat(claims("La place est retenue, mais pas encore réservée.")).isEmpty();
        assertThat(claims("La place est réservée.")).contains(Claim.BOOKED);
    }

    @Test
    void aShortQuestionInFrontClaimsNothing() {
        results.add(BOOKED);

        assertThat(claims("Got a stethoscope? K7QM is your reference.")).isEmpty();
        assertThat(claims("You get a stethoscope. K7QM is your reference.")).contains(Claim.UNFOUNDED);
    }

    @Test
    void theOneWithATimeIsNoTime() {
        results.add(HELD);

        assertThat(claims("Is the 2:30 p.m. one on Tuesday good?")).isEmpty();
    }

    @Test
    void aReferenceBehindAFrenchColonIsRead() {
        results.add(BOOKED);
        language = Locale.CANADA_FRENCH;

        assertThat(claims("Gardez bien votre référence : K7QM.")).isEmpty();
        assertThat(claims("Gardez bien votre référence : Z8LF.")).contains(Claim.REFERENCE);
    }

    @Test
    void whatHasJustBeenDoneInFrenchIsADeed() {
        results.add(BOOKED);
        language = Locale.CANADA_FRENCH;

        assertThat(claims("Votre réservation vient d'être annulée.")).contains(Claim.CANCELLED);
        assertThat(claims("J'en ai profité pour annuler votre ancien rendez-vous."))
                .contains(Claim.CANCELLED);
        assertThat(claims("Je vous ai remis à l'horaire.")).contains(Claim.MOVED);
    }

    @Test
    void theLibertyOfCancellingIsADeedToo() {
        results.add(BOOKED);

        assertThat(claims("I took the liberty of cancelling the other one.")).contains(Claim.CANCELLED);
    }

    @Test
    void nobodyIsPromisedACallBackByATimeThatNobodyTold() {
        results.add(new ToolFact("take_message", true, "", "{}"));

        assertThat(claims("They will call you back.")).isEmpty();
        assertThat(claims("Somebody will ring you back within the hour.")).contains(Claim.UNFOUNDED);
        language = Locale.CANADA_FRENCH;
        assertThat(claims("On vous rappellera d'ici une heure, c'est promis.")).contains(Claim.UNFOUNDED);
    }

    @Test
    void aWordThatBeginsASentenceIsNobody() {
        assertThat(claims("Little ones are fine, thanks for asking.")).doesNotContain(Claim.STAFF);
    }

    @Test
    void weekdaysOnWhichPeopleAreWelcomedAreOpeningHours() {
        language = Locale.CANADA_FRENCH;

        assertThat(claims("On vous accueille du lundi au vendredi.")).doesNotContain(Claim.BOOKED);
        assertThat(claims("On vous accueille du lundi au dimanche, de 3 h à 23 h."))
                .contains(Claim.OPENING_HOURS);
    }

    @Test
    void hoursThatSomethingTakesAreNoTime() {
        language = Locale.CANADA_FRENCH;

        assertThat(claims("Il faut prévoir deux heures.")).doesNotContain(Claim.TIME);
    }

    @Test
    void aQuestionByItsToneIsOne() {
        language = Locale.CANADA_FRENCH;

        assertThat(claims("Je n'ai pas saisi; vous pouvez stationner derrière?"))
                .isEmpty();
        assertThat(claims("Vous pouvez stationner derrière.")).contains(Claim.UNFOUNDED);
    }

    @Test
    void theDayAfterIsTheOneAfterTheDayThatWasNamed() {
        results.add(OFFERED);

        assertThat(claims("Dr. Lee has 2:30 on Tuesday, or there's ten the day after."))
                .isEmpty();
        assertThat(claims("It's 2:30 on Tuesday or 10:00 the following day.")).isEmpty();
        assertThat(claims("It's 2:30 on Tuesday or 11:00 the following day.")).contains(Claim.TIME);
        assertThat(claims("It's 10:00 on Wednesday or 2:30 the day after.")).contains(Claim.TIME);
        language = Locale.CANADA_FRENCH;
        assertThat(claims("Ce serait 14 h 30 mardi, ou encore 10 heures le lendemain."))
                .isEmpty();
        assertThat(claims("Ce serait 10 h mercredi, ou encore 14 h 30 le lendemain."))
                .contains(Claim.TIME);
    }

    @Test
    void whatIsSupposedOfASpotIsNoClaim() {
        said.add("Tuesday at half past two");

        assertThat(claims("In case that spot's already gone, would another time be any use?"))
                .isEmpty();
        assertThat(claims("That spot's already gone, would another time be any use?"))
                .isNotEmpty();
        assertThat(claims("Assuming it's not free, would the morning suit you?"))
                .isEmpty();
        assertThat(claims("It's free, would the morning suit you?")).contains(Claim.AVAILABILITY);
    }

    @Test
    void aThingThatTextsTellOfIsNoTime() {
        results.add(CARDS);

        assertThat(claims("Both cards and cash are fine, and the parking is free for two hours."))
                .isEmpty();
        assertThat(claims("Parking is free behind the building for up to two hours."))
                .doesNotContain(Claim.AVAILABILITY);
        assertThat(claims("Tuesday and Wednesday are fine.")).contains(Claim.AVAILABILITY);
    }

    @Test
    void dollarsADayHaveNoCents() {
        results.add(new ToolFact("answer", true, "Loaner cars cost 15 dollars a day.", "{}"));

        assertThat(claims("A loaner car is fifteen dollars a day.")).isEmpty();
        assertThat(claims("A loaner car is sixteen dollars a day.")).contains(Claim.PRICE);
    }

    @Test
    void aFewSecondsAreNoPromise() {
        assertThat(claims("Give me two little seconds.")).isEmpty();
        assertThat(claims("It takes two full hours.")).contains(Claim.DURATION);
    }

    @Test
    void anHoldThatIsTemporaryIsAHold() {
        results.add(HELD);

        assertThat(claims("I've put a temporary hold on Tuesday at 2:30.")).isEmpty();
        assertThat(claims("That spot is on hold.")).isEmpty();
        results.clear();
        assertThat(claims("I've put a temporary hold on Tuesday at 2:30.")).contains(Claim.HELD);
    }

    @Test
    void whatAnAppointmentIsForTakesItsTime() {
        results.add(FOUND);

        assertThat(claims("You come in on Tuesday, and it takes 30 minutes.")).isEmpty();
        assertThat(claims("You come in on Tuesday, and it takes 35 minutes.")).contains(Claim.DURATION);
    }

    @Test
    void aQuoteWithAnotherDurationIsNone() {
        results.add(CARDS);

        assertThat(claims("Please bring your card minutes before the appointment."))
                .isEmpty();
        assertThat(claims("Please bring your card an hour before the appointment."))
                .contains(Claim.DURATION);
        assertThat(claims("Bring your card thirty minutes before.")).contains(Claim.DURATION);
    }

    @Test
    void theFirstAppointmentOfTwoIsNotTheContacts() {
        results.add(OFFERED);
        language = Locale.CANADA_FRENCH;

        assertThat(claims("Le premier créneau est mardi à 14 h 30.")).isEmpty();
        assertThat(claims("Votre rendez-vous est mardi à 14 h 30.")).contains(Claim.BOOKED);
    }

    @Test
    void lookingForwardPassesNothingOn() {
        results.add(BOOKED);

        assertThat(claims("Dr. Lee looks forward to meeting you on Tuesday.")).isEmpty();
        results.clear();
        assertThat(claims("Dr. Lee looks forward to meeting you on Tuesday.")).contains(Claim.BOOKED);
    }

    @Test
    void oneOnADayAtATimeIsNoTime() {
        results.add(OFFERED);

        assertThat(claims("There's an opening on Tuesday at 2:30, as well as one on Wednesday at ten."))
                .isEmpty();
        assertThat(claims("There's an opening on Wednesday at one.")).contains(Claim.TIME);
    }

    @Test
    void whatWasSnappedUpIsTaken() {
        results.add(OFFERED);

        assertThat(claims("2:30 on Tuesday has just been snapped up.")).contains(Claim.AVAILABILITY);
    }

    @Test
    void aDayOnWhichTheBusinessDoesNotOpenInFrench() {
        language = Locale.CANADA_FRENCH;

        assertThat(claims("On n'ouvre pas le dimanche.")).isEmpty();
        assertThat(claims("On n'ouvre pas le mardi.")).contains(Claim.OPENING_HOURS);
    }
}

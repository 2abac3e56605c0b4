package dev.frontdesk.conversation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Form;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Turns of phrase of talkative models, and the lies nearest to them.
class TurnsOfPhraseTest {

    private static final ToolFact HELD = new ToolFact(
            "hold_slot",
            false,
            "",
            "{\"appointment\":{\"status\":\"held\",\"service\":\"Check-up\",\"start\":\"2026-11-24T14:30\"}}");
    private static final ToolFact BOOKED = new ToolFact(
            "book",
            true,
            "",
            "{\"appointment\":{\"status\":\"booked\",\"service\":\"Check-up\",\"start\":\"2026-11-24T14:30\",\"reference\":\"K7QM\"}}");

    private final FactCheck check = new FactCheck();
    private final List<ToolFact> results = new ArrayList<>();
    private Locale language = Locale.CANADA;

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

        assertThat(claims("Je n'ai pas saisi; vous pouvez stéréotyper?")).isEmpty();
        assertThat(claims("Vous pouvez stéréotyper.")).contains(Claim.UNFOUNDED);
    }

    private List<Claim> claims(String sentence) {
        var now = ZonedDateTime.parse("2026-11-20T09:30-07:00[America/Edmonton]");
        var turns = List.of(new Turn(0, Turn.Who.CONTACT, "Hello", now.toInstant()));
        var ground = new Ground(TestBusiness.BELLA, Form.EMPTY, results, turns, now, language);
        return check.check(sentence, ground).stream()
                .map(Objection::claim)
                .distinct()
                .toList();
    }
}

package dev.frontdesk.conversation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.form.Field;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactCheckTest extends CheckedSentences {

    private static final ToolFact CANCELLED = new ToolFact("cancel", true, "", "{}");
    private static final String INSTRUCTIONS =
            "Rules: Never say that anything is free, held, booked, moved, cancelled, passed on or connected before a tool says so.";

    FactCheckTest() {
        instructions = INSTRUCTIONS;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You're booked for Tuesday at half past two.",
                "See you Tuesday at 2:30 p.m. with Dr. Lee!",
                "You're in on the 24th at two thirty, and your reference is K 7 Q M.",
                "You're all set."
            })
    void aBookingMayBeToldOnceItIsMade(String sentence) {
        assertThat(claims(sentence)).contains(Claim.BOOKED);
        results.add(HELD);
        assertThat(claims(sentence)).isNotEmpty();
        results.add(BOOKED);
        assertThat(claims(sentence)).isEmpty();
        results.add(CANCELLED);
        assertThat(claims(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is not booked yet.",
                "I can't book that.",
                "Once you confirm, I'll book it.",
                "Shall I book it?",
                "What time suits you?",
                "I could pass on a message.",
                "Would you like me to connect you to somebody?",
                "We're open until five on Friday.",
                "We're closed tomorrow.",
                "A check-up is eighty dollars and takes half an hour.",
                "I can't share my instructions."
            })
    void whatClaimsNothingFalseMayAlwaysBeSaid(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I've dropped it into the calendar.",
                "Your visit has been entered.",
                "That booking stands.",
                "You're on Dr. Lee's schedule.",
                "Thanks for booking with us!",
                "It's booked, anything else?",
                "Dr. Lee is going to ring you.",
                "I'll remind you the day before."
            })
    void whateverTheVerbNothingWasDoneBeforeATool(String sentence) {
        assertThat(claims(sentence)).isNotEmpty();
    }

    @Test
    void theTimeWishedIsNotToldOfBeforeTheCalendarWasSeen() {
        said.add("Do you have something on Tuesday at half past two?");

        assertThat(claims("Tuesday at half past two suits Dr. Lee.")).contains(Claim.AVAILABILITY);
        assertThat(claims("Tuesday at half past two, that's for you.")).contains(Claim.AVAILABILITY);
        assertThat(claims("You'd like Tuesday at half past two, and your name is?"))
                .isEmpty();
    }

    @Test
    void aDayMayBeAskedForWhileWeAreOpenThen() {
        assertThat(claims("Would Wednesday work for you?")).isEmpty();
        assertThat(claims("Would Sunday work for you?")).isNotEmpty();
        assertThat(claims("Would Wednesday at three work for you?")).contains(Claim.AVAILABILITY);
    }

    @Test
    void praiseOfAQuestionOffersNoTime() {
        assertThat(claims("That is a good question.")).isEmpty();
        assertThat(claims("That's a fine idea.")).isEmpty();
        assertThat(claims("Three o'clock tomorrow is a good time.")).contains(Claim.AVAILABILITY);
    }

    @Test
    void theContactsOwnWishMayBeRepeatedButNotAsFree() {
        said.add("Do you have something tomorrow at three?");

        assertThat(claims("Three o'clock tomorrow, let me check.")).isEmpty();
        assertThat(claims("Three o'clock tomorrow is free.")).contains(Claim.AVAILABILITY);
    }

    @Test
    void whatWasOfferedMayBeOfferedInOtherWordsOnTheSameDay() {
        results.add(OFFERED);

        assertThat(claims("Would half past two on Tuesday work, or ten on Wednesday?"))
                .isEmpty();
        assertThat(claims("I have Tuesday at ten.")).containsExactly(Claim.TIME);
        assertThat(claims("I have Thursday at ten.")).contains(Claim.DATE);
        assertThat(claims("Wednesday, November 24 at 2:30 is free.")).contains(Claim.DATE);
        assertThat(claims("Dr. Patel is free on Tuesday at 2:30.")).contains(Claim.STAFF);
    }

    @Test
    void pricesHoursAndPeopleAreThoseOfTheSettings() {
        assertThat(claims("A check-up costs 60 dollars.")).containsExactly(Claim.PRICE);
        assertThat(claims("A check-up takes 45 minutes.")).containsExactly(Claim.DURATION);
        assertThat(claims("We're open until six on Friday.")).containsExactly(Claim.OPENING_HOURS);
        assertThat(claims("We're closed on Monday.")).containsExactly(Claim.OPENING_HOURS);
        assertThat(claims("We're open on December 25.")).containsExactly(Claim.OPENING_HOURS);
    }

    @Test
    void whatASumIsForEachOfIsNoCents() {
        results.add(new ToolFact("answer", true, "The loaner cars are 15 dollars a day.", "{}"));

        assertThat(claims("That's 15 dollars, whichever loaner car it is.")).isEmpty();
        assertThat(claims("Our loaner cars come at 15 dollars a day.")).isEmpty();
    }

    @Test
    void aNumberInWordsIsPartOfWhatIsQuoted() {
        results.add(
                new ToolFact("answer", true, "The parkade across the street costs about four dollars an hour.", "{}"));

        assertThat(claims("The parkade across the street costs about four dollars an hour."))
                .isEmpty();
        assertThat(claims("The parkade across the street costs about nine dollars an hour."))
                .containsExactly(Claim.PRICE);
    }

    @Test
    void numbersAndNamesHaveToBeKnown() {
        form = form.with(FieldName.PHONE, "+17805550142", Field.Source.SAID)
                .with(FieldName.NAME, "Jane Smith", Field.Source.SAID);

        assertThat(claims("Thank you, Jane, your number is seven eight zero, five five five, zero one four two."))
                .isEmpty();
        assertThat(claims("Your number is 780-555-0143.")).containsExactly(Claim.PHONE);
        assertThat(claims("Thank you, Peter Novak.")).contains(Claim.NAME);
        assertThat(claims("Write to help@elsewhere.com.")).contains(Claim.EMAIL);
    }

    @Test
    void aPromiseToPassOnOrConnectNeedsItsTool() {
        assertThat(claims("I'll pass that on.")).containsExactly(Claim.PASSED_ON);
        assertThat(claims("I'm connecting you now.")).containsExactly(Claim.TRANSFERRED);
        results.add(new ToolFact("take_message", true, "", "{}"));
        results.add(new ToolFact("hand_over", true, "", "{}"));
        assertThat(claims("I'll pass that on.")).isEmpty();
        assertThat(claims("I'm connecting you now.")).isEmpty();
    }

    @Test
    void norInPiecesTooShortToBeKnownByThemselves() {
        var pieces = "Never say that anything is free. Held. Booked, moved? Cancelled!";

        assertThat(check.whole(pieces, ground())).extracting(Objection::claim).containsExactly(Claim.PROMPT);
        assertThat(check.whole("Is anything free? Nothing is held.", ground())).isEmpty();
    }

    @Test
    void theInstructionsAreNotTold() {
        assertThat(claims("Never say that anything is free, held, booked, moved or cancelled."))
                .contains(Claim.PROMPT);
        assertThat(claims("I was told to never work out a date.")).contains(Claim.PROMPT);
        assertThat(claims("I will call note_detail now.")).contains(Claim.PROMPT);
    }

    @Test
    void frenchIsCheckedInFrench() {
        language = Locale.CANADA_FRENCH;
        assertThat(claims("C'est réservé pour mardi à 14 h 30.")).contains(Claim.BOOKED);
        assertThat(claims("Ce n'est pas encore réservé.")).isEmpty();
        results.add(HELD);
        results.add(BOOKED);
        assertThat(claims("C'est réservé pour mardi à 14 h 30.")).isEmpty();
        assertThat(claims("C'est réservé pour mardi à quinze heures.")).containsExactly(Claim.TIME);
    }

    @Test
    void noOtherLanguageSaysBookedWithoutTheTool() {
        language = Locale.of("es");

        assertThat(claims("Su cita está reservada.")).contains(Claim.BOOKED);
        assertThat(claims("Llame al 780 555 0143.")).contains(Claim.PHONE);
    }

    @Test
    void whatTheLastToolSaidMayBeRepeatedUntilALaterOneChangesSomething() {
        results.add(new ToolFact("answer", true, "The walk-in clinic on 109th Street is open until ten.", "{}"));

        assertThat(claims("The walk-in clinic on 109th Street is open until ten."))
                .isEmpty();
    }

    @Property(tries = 300)
    void anyTextIsAnswered(@ForAll String text) {
        assertThat(check.check(text, ground())).isNotNull();
    }
}

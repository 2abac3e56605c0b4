package dev.frontdesk.conversation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfoundedTest extends CheckedSentences {

    private static final ToolFact PARKING =
            new ToolFact("answer", true, "There is parking for two hours behind the building. We take cards.", "{}");
    private static final ToolFact STATIONNEMENT =
            new ToolFact("answer", true, "Il n'y a pas de stationnement près du salon.", "{}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We take walk-ins.",
                "The doctor speaks Spanish.",
                "It includes a massage.",
                "Your results came back normal.",
                "I think there is a coffee bar in the lobby.",
                "We never close for lunch.",
                "Drop by, no appointment is needed.",
                "Dogs are welcome, shall I look for a time?"
            })
    void whatNobodyToldIsHeldBack(String sentence) {
        assertThat(claims(sentence)).containsExactly(Claim.UNFOUNDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm so sorry to hear about your toothache.",
                "Haha, that's fair enough!",
                "That sounds excruciating.",
                "If your tooth gets worse, please tell me.",
                "Do you have any allergies?",
                "You mentioned a sprained ankle.",
                "Just tell me which day suits you best."
            })
    void whatIsSaidOfTheConversationPasses(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @Test
    void aTextThatSaysItCoversItInOtherWords() {
        results.add(PARKING);

        assertThat(claims("You can park behind our building.")).isEmpty();
        assertThat(claims("We accept cards.")).isEmpty();
    }

    @Test
    void wordsOfTwoTextsMakeNoThird() {
        results.add(new ToolFact("answer", true, "We sell shampoo.", "{}"));
        results.add(new ToolFact("answer", true, "Our towels are organic.", "{}"));

        assertThat(claims("Our shampoo is organic.")).containsExactly(Claim.UNFOUNDED);
    }

    @Test
    void aTextThatDeniesItDoesNotCoverIt() {
        language = Locale.CANADA_FRENCH;
        results.add(STATIONNEMENT);

        assertThat(claims("Il n'y a pas de stationnement.")).isEmpty();
        assertThat(claims("Nous avons un stationnement.")).containsExactly(Claim.UNFOUNDED);
    }

    @Test
    void whatIsToldOfSomeIsNotSaidOfAll() {
        results.add(PARKING);

        assertThat(claims("We take cards.")).isEmpty();
        assertThat(claims("We take all cards.")).containsExactly(Claim.UNFOUNDED);
    }

    @Test
    void theContactsWordsMayBeNamedBackButNotAllowed() {
        said.add("Can I bring my poodle?");

        assertThat(claims("A poodle, okay.")).isEmpty();
        assertThat(claims("You can bring your poodle.")).containsExactly(Claim.UNFOUNDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les chiens sont les bienvenus.",
                "On accepte les gens sans rendez-vous.",
                "Le médecin parle espagnol.",
                "Passez quand vous voulez, pas besoin de rendez-vous."
            })
    void frenchIsHeldBackLikewise(String sentence) {
        language = Locale.CANADA_FRENCH;

        assertThat(claims(sentence)).containsExactly(Claim.UNFOUNDED);
    }

    @Test
    void anotherLanguageIsLeftAlone() {
        language = Locale.of("es");

        assertThat(claims("El estacionamiento es muy grande.")).isEmpty();
    }

    @Test
    void anHourAheadIsADuration() {
        results.add(PARKING);

        assertThat(claims("Bring your cards an hour before.")).containsExactly(Claim.DURATION);
    }
}

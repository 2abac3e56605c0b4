package dev.frontdesk.conversation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssertionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we validate parking",
                "for that we have vegan options",
                "our mechanics can also fix bodywork",
                "there's a sauna downstairs",
                "it includes a massage",
                "they require two pieces of id",
                "it's wheelchair accessible",
                "you can pay in instalments",
                "you don't need a referral",
                "you have an outstanding invoice",
                "you're eligible for a rebate",
                "your results came back normal",
                "the doctor speaks spanish",
                "every stylist is certified",
                "dogs are welcome",
                "students pay less",
                "please bring your passport",
                "wear loose clothes",
                "complimentary espresso",
                "lockers are provided for your belongings",
                "gift cards never expire",
                "only public plans",
                "parents may stay in the treatment room",
                "you're a gold member",
                "no referral required",
                "two for the price of one"
            })
    void whatAContactCouldRelyOnIsAsserted(String clause) {
        assertThat(Assertions.of(Locale.CANADA).made(clause)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we got disconnected for a second",
                "take a deep breath",
                "that takes a weight off your shoulders",
                "you've been a delight",
                "your voice faded for a second",
                "there's no shame in asking",
                "curiosity is always a good thing",
                "flexibility is half the battle",
                "mornings are a nightmare",
                "plans fall through sometimes",
                "hang tight",
                "the floor is yours",
                "a simple yes is all i need",
                "one moment while i connect you with a member of our team",
                "bear with me",
                "there's a bit of crackling on the line",
                "your message has been delivered",
                "have yourself a fantastic weekend"
            })
    void talkIsNot(String clause) {
        assertThat(Assertions.of(Locale.CANADA).made(clause)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nous validons le stationnement",
                "on accepte les chiens",
                "nos employés parlent mandarin",
                "il y a un sauna au sous-sol",
                "vous pouvez payer en plusieurs fois",
                "vous avez droit à un rabais",
                "vous recevrez un cadeau",
                "vous êtes admissible au programme",
                "votre ordonnance est prête",
                "le médecin parle espagnol",
                "marta est en vacances",
                "c'est accessible en fauteuil roulant",
                "ça comprend un massage",
                "il faut être à jeun",
                "il est interdit de fumer",
                "apportez votre passeport",
                "satisfait ou remboursé",
                "les cartes-cadeaux n'expirent jamais",
                "seulement les régimes publics",
                "chaque client reçoit un cadeau",
                "café gratuit"
            })
    void frenchAssertsLikewise(String clause) {
        assertThat(Assertions.of(Locale.CANADA_FRENCH).made(clause)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on espère vous revoir",
                "on dirait que la ligne grésille",
                "il n'y a pas de honte à demander",
                "vous pouvez compter sur moi",
                "la vie est pleine de rebondissements",
                "votre voix est hachée",
                "rien ne presse",
                "prenez votre souffle",
                "il y a de la friture sur la ligne",
                "la référence à conserver est le code",
                "ça fait chaud au coeur",
                "un simple oui me suffit",
                "ce fut un plaisir de jaser avec vous"
            })
    void frenchTalkIsNot(String clause) {
        assertThat(Assertions.of(Locale.CANADA_FRENCH).made(clause)).isFalse();
    }
}

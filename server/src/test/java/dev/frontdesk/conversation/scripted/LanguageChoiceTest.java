package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Saying.Part;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageChoiceTest {

    private static final String ASIDE = "Pour le service en français, dites français ou faites le 2.";

    @Test
    void theFirstLanguageGreetsAndTheOtherSaysHowToGetIt() {
        var reply = TestDesk.phone(Bilingual.CLINIC).reply();

        assertThat(reply.language()).isEqualTo(Locale.CANADA);
        assertThat(reply.text()).isEqualTo("Elm Clinic, hello. " + ASIDE);
        assertThat(reply.saying().parts().getLast()).extracting(Part::language).isEqualTo(Locale.CANADA_FRENCH);
    }

    @Test
    void aGreetingThatNamesTheLanguageNeedsNoMore() {
        var clinic = Bilingual.clinic("{en: 'Elm Clinic. Pour le français, faites le 2.'}");
        assertThat(TestDesk.phone(clinic).reply().text()).doesNotContain(ASIDE);
    }

    @Test
    void twoKindsOfALanguageAreOfferedOnce() {
        var clinic = Bilingual.clinic("{en: 'Elm Clinic, hello.'}", "en-CA, fr-CA, fr-FR, en-US");
        assertThat(TestDesk.phone(clinic).reply().text()).isEqualTo("Elm Clinic, hello. " + ASIDE);
    }

    @Test
    void whoWritesSeesOneLanguage() {
        assertThat(TestDesk.on(Channel.WEBCHAT, Bilingual.CLINIC).reply().text())
                .isEqualTo("Elm Clinic, hello.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour, je voudrais prendre un rendez-vous",
                "Bonjour",
                "J'aimerais venir jeudi prochain en après-midi",
                "oui bonjour c'est pour un nettoyage"
            })
    void whoSpeaksFrenchIsAnsweredInFrench(String words) {
        var desk = TestDesk.phone(Bilingual.CLINIC);
        desk.says(words);
        assertThat(desk.reply().language()).isEqualTo(Locale.CANADA_FRENCH);
        assertThat(desk.reply().text()).containsAnyOf("Quel", "nom", "vous");
        assertThat(desk.says("a cleaning").language()).isEqualTo(Locale.CANADA_FRENCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hello", "I'd like to come in on Thursday", "a cleaning please", "Jane Miller", "780 555 0199"})
    void whoDoesNotIsAnsweredInTheFirstLanguage(String words) {
        assertThat(TestDesk.phone(Bilingual.CLINIC).says(words).language()).isEqualTo(Locale.CANADA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "français",
                "en français, s'il vous plaît",
                "French please",
                "parlez-vous français?",
                "do you speak French"
            })
    void aLanguageAskedForIsAgreedToInThatLanguage(String words) {
        var desk = TestDesk.phone(Bilingual.CLINIC);
        var reply = desk.says(words);

        assertThat(reply.language()).isEqualTo(Locale.CANADA_FRENCH);
        assertThat(reply.text()).isEqualTo("Bien sûr, continuons en français. Comment puis-je vous aider?");
        assertThat(reply.expects()).isEqualTo(Expects.QUESTION);
    }

    @Test
    void aKeyChoosesTheLanguage() {
        var desk = TestDesk.phone(Bilingual.CLINIC);
        assertThat(desk.take(new Incoming.Keyed("2")).text()).startsWith("Bien sûr, continuons en français.");
        assertThat(desk.take(new Incoming.Keyed("2")).text()).doesNotContain("continuons");
    }

    @Test
    void theLanguageChangesInTheMiddleAndTheOpenQuestionIsAskedInIt() {
        var desk = TestDesk.phone(Bilingual.CLINIC);
        desk.says("A cleaning on Thursday at three");
        var reply = desk.says("est-ce qu'on peut continuer en français?");

        assertThat(reply.text()).startsWith("Bien sûr, continuons en français.").contains("prénom");
        assertThat(reply.expects()).isEqualTo(Expects.NAME);
        desk.says("Luc Tremblay");
        desk.says("oui");
        assertThat(desk.reply().text()).contains("nettoyage, le jeudi 26 novembre à quinze heures", "Luc Tremblay");
        assertThat(desk.says("in English please").text()).startsWith("Of course, let us go on in English.");
    }

    @Test
    void aWishForALanguageWithMoreInItIsMetWhole() {
        var desk = TestDesk.phone(Bilingual.CLINIC);
        var reply = desk.says("en français s'il vous plaît, je voudrais un nettoyage jeudi à quinze heures");

        assertThat(reply.text())
                .startsWith("Bien sûr, continuons en français. C'est libre le jeudi 26 novembre à quinze heures.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do you speak Spanish?", "in German please", "Punjabi please", "parlez-vous espagnol?"})
    void aLanguageNobodySpeaksHereIsTurnedDown(String words) {
        var reply = TestDesk.phone(Bilingual.CLINIC).says(words);

        assertThat(reply.text())
                .containsAnyOf("I only speak English and French.", "je parle seulement anglais et français.");
        assertThat(reply.expects()).isEqualTo(Expects.QUESTION);
    }

    @Test
    void theNameOfALanguageIsNotAlwaysAWishForIt() {
        var reply = TestDesk.phone(Bilingual.CLINIC).says("a cleaning for my Polish neighbour on Thursday at three");
        assertThat(reply.text()).doesNotContain("speak").contains("Thursday");
    }

    @Test
    void whatARecogniserHardlyHeardCountsWhenItIsAnotherLanguage() {
        var desk = TestDesk.phone(Bilingual.CLINIC);
        var reply = desk.take(new Incoming.Said("bonjour je voudrais un rendez-vous", 0.2, List.of()));
        assertThat(reply.language()).isEqualTo(Locale.CANADA_FRENCH);
    }

    @Test
    void aBusinessOfOneLanguageSpeaksThatOne() {
        var reply = TestDesk.phone().says("en français, s'il vous plaît");
        assertThat(reply.language()).isEqualTo(Locale.CANADA);
        assertThat(reply.text()).contains("I only speak English.");
    }

    @Test
    void whoSpeaksALanguageThatIsNotSpokenHereIsToldSoAndGetsAPersonInTheEnd() {
        var desk = TestDesk.phone();
        var told = desk.says("bonjour, j'ai vraiment mal à une dent depuis hier");
        assertThat(told.text()).contains("I only speak English");
        desk.says("je ne parle pas bien votre langue");
        assertThat(desk.says("est-ce que quelqu'un peut m'aider").next()).isInstanceOf(Next.Transfer.class);
    }

    @Test
    void aMessageMayBeInAnyLanguage() {
        var desk = TestDesk.phone();
        desk.says("I'd like to leave a message");
        assertThat(desk.says("dites-lui que je serai en retard demain matin").text())
                .doesNotContain("I only speak");
    }
}

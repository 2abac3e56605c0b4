package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.document.BusinessDocument;
import dev.frontdesk.conversation.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The receptionist says what the owner wants said, in the language that is spoken.
class OwnWordingTest {

    private static final Business CLINIC = clinic().withWording(Map.of(
            Locale.CANADA,
            Map.of(
                    "greeting", List.of("You have reached {business}."),
                    "goodbye", List.of("Bye now.", "Take care."),
                    "text.booked", List.of("See you {when} for {service} ({reference}).")),
            Locale.CANADA_FRENCH,
            Map.of("goodbye", List.of("Bonne journée de la part de {business}."))));

    @Test
    void anOwnSentenceIsSaidInTheConversation() {
        assertThat(TestDesk.phone(CLINIC).reply().text()).startsWith("You have reached Elm Clinic.");
    }

    @Test
    void oneOfTheOwnVariantsIsSaid() {
        assertThat(TestDesk.phone(CLINIC).says("goodbye").text()).isIn("Bye now.", "Take care.");
    }

    @Test
    void textsAreInOwnWords() {
        var desk = TestDesk.phone(CLINIC);
        desk.says("A cleaning Thursday at three, my name is Jane Miller and my number is 780 555 0199");
        desk.says("yes");

        assertThat(desk.outbox.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.payload().get("text"))
                        .startsWith("See you Thursday, November 26 at 3 p.m. for Cleaning ("));
    }

    @Test
    void frenchIsSpokenWithFrenchNamesAndSentences() {
        var draft = draft();
        assertThat(draft.business().name()).isEqualTo("Elm Clinic");

        draft.memory().speak(Locale.CANADA_FRENCH);

        assertThat(draft.business().name()).isEqualTo("Clinique des Ormes");
        assertThat(Wording.of(draft).say("goodbye", Map.of()))
                .isEqualTo("Bonne journée de la part de Clinique des Ormes.");
        assertThat(Wording.of(draft, Locale.CANADA).say("goodbye", Map.of())).isIn("Bye now.", "Take care.");
    }

    @Test
    void aTurnThatIsRunAgainSaysTheSame() {
        var conversation = TestDesk.phone(CLINIC).conversation();
        var first = new Draft(new Visit(CLINIC, conversation, TestDesk.NOW));
        var again = new Draft(new Visit(CLINIC, conversation, TestDesk.NOW.plusSeconds(9)));

        assertThat(Wording.of(again).say("goodbye", Map.of()))
                .isEqualTo(Wording.of(first).say("goodbye", Map.of()));
    }

    @Test
    void whateverLanguageIsSpokenAThingIsFoundByItsNameInAnother() {
        var desk = TestDesk.phone(CLINIC);
        desk.says("I need a nettoyage Thursday at three with infirmière Ann");

        assertThat(desk.known(FieldName.SERVICE)).isEqualTo("cleaning");
        assertThat(desk.known(FieldName.RESOURCE)).isEqualTo("ann");
    }

    private static Draft draft() {
        var desk = TestDesk.phone(CLINIC);
        return new Draft(new Visit(CLINIC, desk.conversation(), TestDesk.NOW));
    }

    private static Business clinic() {
        var result = BusinessDocument.read(new BusinessId(new UUID(1, 2)), "business.yaml", """
                slug: elm
                name: {en: Elm Clinic, fr: Clinique des Ormes}
                zone: America/Edmonton
                country: CA
                languages: [en-CA, fr-CA]
                numbers: ["+17805550119"]
                services:
                  - {slug: cleaning, name: {en: Cleaning, fr: Nettoyage}}
                  - {slug: x-ray, name: {en: X-ray, fr: Radio}}
                resources:
                  - {slug: ann, name: {en: Nurse Ann, fr: infirmière Ann}}
                  - {slug: bo, name: Dr. Bo}
                """);
        return ((BusinessDocument.Read) result).business();
    }
}

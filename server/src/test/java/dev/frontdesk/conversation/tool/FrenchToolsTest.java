package dev.frontdesk.conversation.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.scripted.Bilingual;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrenchToolsTest {

    private final LiveCall call = new LiveCall(Bilingual.clinic("{en: \"Elm Clinic.\"}"), LiveCall.CALLER);

    @Test
    void resultsAreInTheLanguageTheCallerIsHeardToSpeak() {
        call.live.heard(call.business, call.key, "c1", "Bonjour, je voudrais un rendez-vous pour un nettoyage");

        var held = call.call("hold_slot", "service", "nettoyage", "when", "mardi à quatorze heures trente");

        assertThat(call.conversation().progress().language().getLanguage()).isEqualTo(Locale.FRENCH.getLanguage());
        assertThat(held.appointment("start")).isEqualTo("2026-11-24T14:30");
        assertThat(held.appointment("service")).isEqualTo("Nettoyage");
        assertThat(held.say()).contains("mardi").contains("nom");
    }

    @Test
    void theReceptionistTakesOverInThatLanguage() {
        call.live.heard(call.business, call.key, "c1", "Bonjour, je voudrais un rendez-vous pour un nettoyage");
        call.call("note_detail", "field", "service", "said", "nettoyage");

        assertThat(call.takeOver().text()).startsWith("Excusez-moi, nous avons été coupés un instant.");
    }

    @Test
    void theInstructionsNameTheLanguages() {
        assertThat(call.opening.instructions()).contains("Speak English.").contains("English, French");
    }
}

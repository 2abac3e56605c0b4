package dev.frontdesk.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Profile;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.Voice;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TryPageTest extends HttpTest {

    private static Business named(String name) {
        var bella = Bella.business();
        var was = bella.profile();
        var profile =
                new Profile(was.slug(), name, was.zone(), was.country(), was.languages(), was.reach(), was.facts());
        return new Business(
                bella.id(),
                profile,
                bella.schedule(),
                bella.booking(),
                bella.catalogue(),
                bella.reception(),
                bella.retention());
    }

    private static Business live() {
        var bella = Bella.business();
        var was = bella.reception();
        var voice = new Voice(Voice.Mode.LIVE, Voice.Engine.OPENAI, "alloy", false);
        return new Business(
                bella.id(),
                bella.profile(),
                bella.schedule(),
                bella.booking(),
                bella.catalogue(),
                new Reception(Map.of(), voice, was.mode(), was.escalation(), Map.of()),
                bella.retention());
    }

    @Test
    void thePageNamesTheBusiness() {
        assertThat(mvc.get().uri("/try/bella"))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Bella Clinic", "<h1>Bella Clinic</h1>")
                .doesNotContain("{{");
    }

    @Test
    void thePageSaysWhetherTheBusinessCanBeCalledAndInWhatLanguage() {
        assertThat(mvc.get().uri("/try/bella"))
                .bodyText()
                .contains("<frontdesk-call voice=\"browser\" language=\"en-CA\">");

        businesses.save(live(), Bella.folder());
        assertThat(mvc.get().uri("/try/bella")).bodyText().contains("<frontdesk-call voice=\"live\" ");
    }

    @Test
    void aNameIsTextAndNeverMarkup() {
        businesses.save(named("<b>\"Söhne\" & Co"), Bella.folder());
        assertThat(mvc.get().uri("/try/bella"))
                .bodyText()
                .contains("<h1>&lt;b&gt;&quot;Söhne&quot; &amp; Co</h1>")
                .doesNotContain("<b>");
    }

    @Test
    void anUnknownNameGetsAPageThatSaysSo() {
        assertThat(mvc.get().uri("/try/nobody")).hasStatus(404).bodyText().contains("no business under this address");
    }
}

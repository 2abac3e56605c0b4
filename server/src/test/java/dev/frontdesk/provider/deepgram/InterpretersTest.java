package dev.frontdesk.provider.deepgram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.provider.deepgram.Dialect.Interpreter;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechEvent.Complained;
import dev.frontdesk.speech.SpeechEvent.Final;
import dev.frontdesk.speech.SpeechEvent.Partial;
import dev.frontdesk.speech.SpeechEvent.SpeechStarted;
import dev.frontdesk.speech.SpeechEvent.SpeechStopped;
import dev.frontdesk.speech.SpeechEvent.TurnEnded;
import dev.frontdesk.speech.SpeechEvent.TurnResumed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class InterpretersTest {

    private final List<SpeechEvent> told = new ArrayList<>();
    private final Interpreter nova = new NovaInterpreter(told::add);
    private final Interpreter flux = new FluxInterpreter(told::add);

    @Test
    void novasWordsBecomeCertainPieceByPiece() {
        tell(nova, Said.speechStarted());
        tell(nova, Said.results("five five", false, false));
        tell(nova, Said.results("five five five", true, false));
        tell(nova, Said.results("one two", true, true));
        tell(nova, Said.utteranceEnd());

        assertThat(told)
                .containsExactly(
                        new SpeechStarted(),
                        new Partial("five five"),
                        new Final(null, "five five five", 0.9, List.of()),
                        new Final(null, "one two", 0.9, List.of()),
                        new SpeechStopped());
    }

    @Test
    void novasUtteranceEndStopsWhatNoSilenceEnded() {
        tell(nova, Said.results("it is noisy here", true, false));
        tell(nova, Said.utteranceEnd());

        assertThat(told)
                .containsExactly(
                        new SpeechStarted(), new Final(null, "it is noisy here", 0.9, List.of()), new SpeechStopped());
    }

    @Test
    void novasOtherReadingsAreAlternatives() {
        tell(nova, """
                {"type":"Results","is_final":true,"speech_final":false,"channel":{"alternatives":[
                {"transcript":"Mary","confidence":1.5,"words":[]},{"transcript":"Marie","confidence":0.5,"words":[]}]}}""");

        assertThat(told.getLast()).isEqualTo(new Final(null, "Mary", 1, List.of("Marie")));
    }

    @Test
    void novasSpeechWithoutWordsIsToldToBeNone() {
        tell(nova, Said.speechStarted());
        tell(nova, Said.results("", true, false));

        assertThat(told).containsExactly(new SpeechStarted(), new Final(null, "", 1, List.of()), new SpeechStopped());
    }

    @Test
    void novasSilenceIsNoSpeech() {
        tell(nova, Said.results("", true, true));
        tell(nova, Said.utteranceEnd());
        tell(nova, "{\"type\":\"Metadata\"}");
        tell(nova, "{\"type\":\"SomethingNew\"}");
        tell(nova, "{}");

        assertThat(told).isEmpty();
    }

    @Test
    void fluxEndsATurnBehindItsWords() {
        tell(flux, Said.turn("StartOfTurn", "i"));
        tell(flux, Said.turn("Update", "i need"));
        tell(flux, Said.turn("Update", "i need"));
        tell(flux, Said.turn("EndOfTurn", "I do."));

        assertThat(told)
                .containsExactly(
                        new SpeechStarted(),
                        new Partial("i"),
                        new Partial("i need"),
                        new Final(null, "I do.", 0.8, List.of()),
                        new SpeechStopped(),
                        new TurnEnded());
    }

    @Test
    void fluxMayResumeATurn() {
        tell(flux, Said.turn("StartOfTurn", "well"));
        tell(flux, Said.turn("EagerEndOfTurn", "well"));
        tell(flux, Said.turn("TurnResumed", "well and"));

        assertThat(told)
                .containsExactly(new SpeechStarted(), new Partial("well"), new TurnResumed(), new Partial("well and"));
    }

    @Test
    void fluxComplainsOfAConfigurationAndGoesOn() {
        tell(flux, "{\"type\":\"ConfigureFailure\",\"request_id\":\"\",\"sequence_id\":1}");
        tell(flux, Said.turn("Update", ""));
        tell(flux, Said.turn("SomethingNew", "ah"));

        assertThat(told).containsExactly(new Complained("configure_failure"));
    }

    @ParameterizedTest
    @CsvSource({"en-CA,en", "en-GB,en-GB", "fr-CA,fr-CA", "fr-FR,fr", "de,de", "und,multi"})
    void novaIsToldALanguageThatItHas(String tag, String language) {
        assertThat(NovaDialect.language(Locale.forLanguageTag(tag))).isEqualTo(language);
    }

    private static void tell(Interpreter interpreter, String text) {
        var message = JsonMapper.shared().readTree(text);
        interpreter.message(message.path("type").asString(""), message);
    }
}

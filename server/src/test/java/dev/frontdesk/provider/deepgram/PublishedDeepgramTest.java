package dev.frontdesk.provider.deepgram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.frontdesk.provider.PublishedSchemas;
import dev.frontdesk.provider.deepgram.Dialect.Interpreter;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechEvent.Complained;
import dev.frontdesk.speech.SpeechEvent.Final;
import dev.frontdesk.speech.SpeechEvent.Partial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Against Deepgram's own description and examples, where they are at hand.
class PublishedDeepgramTest {

    private static final Listening LISTENING = new Listening(Locale.CANADA_FRENCH, List.of("balayage"), 1_500);

    private PublishedSchemas published;

    @BeforeEach
    void find() {
        var found = PublishedSchemas.find("deepgram-websocket.json");
        assumeTrue(found.isPresent(), "Deepgram's description is not here");
        published = found.get();
    }

    @Test
    void addressesHavePublishedParametersOnly() {
        assertThat(parameters(new NovaDialect().request(LISTENING))).isSubsetOf(published.parameters("/v1/listen"));
        assertThat(parameters(new FluxDialect().request(LISTENING))).isSubsetOf(published.parameters("/v2/listen"));
    }

    private static List<String> parameters(String request) {
        return Arrays.stream(request.substring(request.indexOf('?') + 1).split("&"))
                .map(parameter -> parameter.substring(0, parameter.indexOf('=')))
                .toList();
    }

    @Test
    void messagesAreAsPublished() {
        var multi = new FluxDialect().configuration(LISTENING, LISTENING);
        var english = new FluxDialect().configuration(new Listening(Locale.US, List.of(), 600), LISTENING);

        assertThat(published.mistakes("ListenV2_ListenV2Configure", multi)).isEmpty();
        assertThat(published.mistakes("ListenV2_ListenV2Configure", english)).isEmpty();
        assertThat(published.mistakes("ListenV1_ListenV1KeepAlive", NovaDialect.KEEP_ALIVE))
                .isEmpty();
        assertThat(published.mistakes("ListenV1_ListenV1CloseStream", ListenLink.CLOSE_STREAM))
                .isEmpty();
        assertThat(published.mistakes("ListenV2_ListenV2CloseStream", ListenLink.CLOSE_STREAM))
                .isEmpty();
    }

    @Test
    void whatTheTestsHaveDeepgramSayIsAsPublished() {
        assertThat(published.mistakes("ListenV1_ListenV1Results", Said.results("yes", true, true)))
                .isEmpty();
        assertThat(published.mistakes("ListenV1_ListenV1SpeechStarted", Said.speechStarted()))
                .isEmpty();
        assertThat(published.mistakes("ListenV1_ListenV1UtteranceEnd", Said.utteranceEnd()))
                .isEmpty();
        assertThat(published.mistakes("ListenV2_ListenV2Connected", Said.connected()))
                .isEmpty();
        assertThat(published.mistakes("ListenV2_ListenV2TurnInfo", Said.turn("Update", "yes")))
                .isEmpty();
        assertThat(published.mistakes("ListenV2_ListenV2FatalError", Said.fluxError("SOME")))
                .isEmpty();
    }

    @Test
    void everyPublishedMessageIsTakenWithoutError() {
        var told = new ArrayList<SpeechEvent>();
        for (var schema :
                List.of("ListenV1Results", "ListenV1Metadata", "ListenV1UtteranceEnd", "ListenV1SpeechStarted")) {
            take(new NovaInterpreter(told::add), "ListenV1_" + schema);
        }
        for (var schema : List.of(
                "ListenV2Connected", "ListenV2TurnInfo", "ListenV2ConfigureSuccess", "ListenV2ConfigureFailure")) {
            take(new FluxInterpreter(told::add), "ListenV2_" + schema);
        }

        assertThat(told)
                .contains(new Final(null, "word", 1, List.of()))
                .contains(new Partial("word"), new Complained("configure_failure"));
    }

    private void take(Interpreter interpreter, String schema) {
        var sample = published.sample(schema);
        interpreter.message(sample.path("type").asString(""), sample);
    }
}

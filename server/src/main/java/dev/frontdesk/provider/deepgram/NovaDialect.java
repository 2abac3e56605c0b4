package dev.frontdesk.provider.deepgram;

import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.web.socket.Socket;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// nova-3. What is said comes as words, not as figures: "double five" and "four thirty" mean more than what
/// formatting leaves of them, and formatted finals come later.
final class NovaDialect implements Dialect {

    static final String KEEP_ALIVE = "{\"type\":\"KeepAlive\"}";

    /// Of silence, after which words become final; whether the turn is over is found by the call.
    private static final String ENDPOINTING_MILLIS = "300";

    /// The least that Deepgram takes.
    private static final String UTTERANCE_END_MILLIS = "1000";

    private static final Set<String> REGIONS = Set.of(
            "en-US", "en-AU", "en-GB", "en-IN", "en-NZ", "fr-CA", "de-CH", "es-419", "nl-BE", "pt-BR", "pt-PT", "sv-SE",
            "da-DK");

    @Override
    public boolean endsTurns() {
        return false;
    }

    @Override
    public String request(Listening listening) {
        return new Query("/v1/listen")
                .with("model", "nova-3")
                .with("language", language(listening.language()))
                .with("encoding", "mulaw")
                .with("sample_rate", "8000")
                .with("channels", "1")
                .with("interim_results", "true")
                .with("endpointing", ENDPOINTING_MILLIS)
                .with("utterance_end_ms", UTTERANCE_END_MILLIS)
                .with("vad_events", "true")
                .with("punctuate", "true")
                .terms(listening)
                .toString();
    }

    static String language(Locale language) {
        var tag = language.toLanguageTag();
        if (REGIONS.contains(tag)) {
            return tag;
        }
        return language.getLanguage().isEmpty() ? "multi" : language.getLanguage();
    }

    @Override
    public boolean hearsAtOnce() {
        return true;
    }

    @Override
    public int piece() {
        return 1;
    }

    @Override
    public void keepAlive(Socket socket) {
        socket.text(KEEP_ALIVE);
    }

    /// Hints go with the socket's address, and are not worth another socket.
    @Override
    public boolean serves(Listening opened, Listening wanted) {
        return language(opened.language()).equals(language(wanted.language()));
    }

    @Override
    public String configuration(Listening opened, Listening wanted) {
        return "";
    }

    @Override
    public Interpreter interpreter(Consumer<SpeechEvent> events) {
        return new NovaInterpreter(events);
    }
}

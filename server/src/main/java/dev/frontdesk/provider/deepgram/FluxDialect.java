package dev.frontdesk.provider.deepgram;

import dev.frontdesk.audio.MuLaw;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.web.socket.Socket;
import java.util.Arrays;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/// Flux, which knows unfinished sentences.
final class FluxDialect implements Dialect {

    private static final String ENGLISH = "flux-general-en";
    private static final String MANY = "flux-general-multi";

    /// 80 milliseconds, the step in which Flux listens.
    private static final int PIECE = 640;

    private static final byte[] SILENCE = silence();

    /// From here on a pause is more likely within what was asked for, a number or a spelled name.
    private static final long LONG_PAUSE_MILLIS = 1_200;

    private static final String USUAL_THRESHOLD = "0.7";
    private static final String PATIENT_THRESHOLD = "0.85";

    /// More patience than with silence alone: Flux ends a finished sentence sooner by itself.
    private static final long GRACE_MILLIS = 1_000;

    private static final long SHORTEST_TIMEOUT = 500;
    private static final long LONGEST_TIMEOUT = 10_000;

    @Override
    public boolean endsTurns() {
        return true;
    }

    @Override
    public String request(Listening listening) {
        var query = new Query("/v2/listen")
                .with("model", model(listening))
                .with("encoding", "mulaw")
                .with("sample_rate", "8000")
                .with("eot_threshold", threshold(listening))
                .with("eot_timeout_ms", String.valueOf(timeout(listening)));
        var language = listening.language().getLanguage();
        if (model(listening).equals(MANY) && !language.isEmpty()) {
            query.with("language_hint", language);
        }
        return query.terms(listening).toString();
    }

    private static String model(Listening listening) {
        return listening.language().getLanguage().equals("en") ? ENGLISH : MANY;
    }

    private static String threshold(Listening listening) {
        return listening.pauseMillis() >= LONG_PAUSE_MILLIS ? PATIENT_THRESHOLD : USUAL_THRESHOLD;
    }

    private static long timeout(Listening listening) {
        return Math.clamp(listening.pauseMillis() + GRACE_MILLIS, SHORTEST_TIMEOUT, LONGEST_TIMEOUT);
    }

    @Override
    public boolean hearsAtOnce() {
        return false;
    }

    @Override
    public int piece() {
        return PIECE;
    }

    /// There is no message for it.
    @Override
    public void keepAlive(Socket socket) {
        socket.binary(SILENCE, 0, SILENCE.length);
    }

    private static byte[] silence() {
        var silence = new byte[PIECE];
        Arrays.fill(silence, MuLaw.SILENCE);
        return silence;
    }

    @Override
    public boolean serves(Listening opened, Listening wanted) {
        return model(opened).equals(MANY) || model(wanted).equals(ENGLISH);
    }

    @Override
    public String configuration(Listening opened, Listening wanted) {
        var message = JsonMapper.shared().createObjectNode().put("type", "Configure");
        message.putObject("thresholds")
                .put("eot_threshold", Double.parseDouble(threshold(wanted)))
                .put("eot_timeout_ms", timeout(wanted));
        var terms = message.putArray("keyterms");
        wanted.hints().stream()
                .filter(hint -> !hint.isBlank())
                .limit(Query.MOST_TERMS)
                .forEach(terms::add);
        var language = wanted.language().getLanguage();
        if (model(opened).equals(MANY) && !language.isEmpty()) {
            message.putArray("language_hints").add(language);
        }
        return message.toString();
    }

    @Override
    public Interpreter interpreter(Consumer<SpeechEvent> events) {
        return new FluxInterpreter(events);
    }
}

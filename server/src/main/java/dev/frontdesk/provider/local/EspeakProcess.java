package dev.frontdesk.provider.local;

import dev.frontdesk.speech.Utterance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// espeak-ng at work on one utterance. The words go to its input: arguments can be seen by every user of the
/// machine.
final class EspeakProcess implements AutoCloseable {

    static final String VENDOR = "espeak";

    private static final Pattern VOICE = Pattern.compile("[A-Za-z][A-Za-z0-9_+-]{0,39}");
    private static final int ENDING_SECONDS = 1;
    private static final int LONGEST_TEXT = 4_000;

    /// Words a minute.
    private static final String USUAL_PACE = "160";

    private static final String SLOW_PACE = "115";

    private final Process process;

    private EspeakProcess(Process process) {
        this.process = process;
    }

    static EspeakProcess start(String command, String voice, Utterance utterance) throws IOException {
        var process = new ProcessBuilder(arguments(command, voice, utterance))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var started = new EspeakProcess(process);
        try (var words = process.getOutputStream()) {
            words.write(readable(utterance.text()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            started.close();
            throw broken;
        }
        return started;
    }

    static List<String> arguments(String command, String voice, Utterance utterance) {
        var named = VOICE.matcher(voice).matches() ? voice : voice(utterance.language());
        var pace = utterance.slowly() ? SLOW_PACE : USUAL_PACE;
        return List.of(command, "--stdout", "--stdin", "-b", "1", "-v", named, "-s", pace);
    }

    /// North American and British English differ, and so do some others; the language alone always works.
    static String voice(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> language.getCountry().equals("GB") ? "en-gb" : "en-us";
            case "es" ->
                language.getCountry().equals("ES") || language.getCountry().isEmpty() ? "es" : "es-419";
            case "pt" -> language.getCountry().equals("PT") ? "pt" : "pt-br";
            case "" -> "en-us";
            default -> language.getLanguage();
        };
    }

    /// Double brackets would be phonemes, and the rest beyond the bound is more than anybody says at once.
    static String readable(String text) {
        var plain = text.replace("[[", "[ [").replaceAll("\\p{Cntrl}", " ");
        return plain.substring(0, Math.min(plain.length(), LONGEST_TEXT));
    }

    /// A WAV file, as it is being made.
    InputStream sound() {
        return process.getInputStream();
    }

    /// Whether it made all it was to make. Waits for its end, which comes with that of its sound.
    boolean endedWell() throws InterruptedException {
        return process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    /// Kills it, if it still runs. Does not wait.
    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package dev.frontdesk.provider.openai;

import dev.frontdesk.call.Timers;
import dev.frontdesk.provider.SpokenInTurn;
import dev.frontdesk.speech.SpeechListener;
import dev.frontdesk.speech.TextToSpeech;
import dev.frontdesk.speech.Utterance;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executor;

/// A voice behind `/audio/speech`, OpenAI's or one's own.
public final class OpenAiSpeech implements TextToSpeech, AutoCloseable {

    private final String model;
    private final String usualVoice;
    private final Duration deadline;
    private final Timers timers;
    private final OpenAiHttp http;

    /// @param deadline for an utterance to begin to sound, each time that it is tried, and for more of it
    public OpenAiSpeech(OpenAiAccount account, String model, String usualVoice, Duration deadline, Timers timers) {
        this.model = model;
        this.usualVoice = usualVoice;
        this.deadline = deadline;
        this.timers = timers;
        this.http = new OpenAiHttp(account, deadline);
    }

    @Override
    public String vendor() {
        return RealtimeFaults.VENDOR;
    }

    @Override
    public Synthesis open(String voice, Locale language, SpeechListener listener, Executor audioThread) {
        var speaker = new HttpVoice(this, voice.isEmpty() ? usualVoice : voice);
        return new SpokenInTurn(speaker, "openai-speech", listener, audioThread).open();
    }

    /// Blocks until it begins to sound.
    InputStream speak(String voice, Utterance utterance) throws InterruptedException {
        return http.stream("/audio/speech", SpeechForm.TYPE, SpeechForm.of(model, voice, utterance));
    }

    Duration deadline() {
        return deadline;
    }

    Timers timers() {
        return timers;
    }

    /// Ends all sessions.
    @Override
    public void close() {
        http.close();
    }
}

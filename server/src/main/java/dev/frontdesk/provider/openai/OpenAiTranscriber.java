package dev.frontdesk.provider.openai;

import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SoundFile;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.Transcriber;
import java.time.Duration;

/// Recordings written down by `/audio/transcriptions`, OpenAI's or one's own.
public final class OpenAiTranscriber implements Transcriber, AutoCloseable {

    private final String model;
    private final OpenAiHttp http;

    /// @param deadline for an answer, each time that it is tried
    public OpenAiTranscriber(OpenAiAccount account, String model, Duration deadline) {
        this.model = model;
        this.http = new OpenAiHttp(account, deadline);
    }

    @Override
    public String vendor() {
        return RealtimeFaults.VENDOR;
    }

    @Override
    public String transcribe(SoundFile sound, Listening listening) {
        var form = TranscriptionForm.of(model, listening, sound);
        try {
            return new Retries().run(() -> OpenAiTranscription.sent(http, form));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SpeechFailure(RealtimeFaults.fault(Kind.TIMEOUT, "interrupted"));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

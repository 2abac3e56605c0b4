package dev.frontdesk.provider.openai;

import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.SpeechToText;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A recogniser behind `/audio/transcriptions`, OpenAI's or one's own. It takes whole recordings, so stretches
/// of speech are cut out by their level and sent when they are over.
public final class OpenAiTranscription implements SpeechToText, AutoCloseable {

    private final String model;
    private final OpenAiHttp http;

    /// @param deadline for one stretch to be answered, each time that it is tried
    public OpenAiTranscription(OpenAiAccount account, String model, Duration deadline) {
        this.model = model;
        this.http = new OpenAiHttp(account, deadline);
    }

    @Override
    public String vendor() {
        return RealtimeFaults.VENDOR;
    }

    @Override
    public boolean endsTurns() {
        return false;
    }

    @Override
    public Transcription open(Listening listening, Consumer<SpeechEvent> events, Executor audioThread) {
        return new TranscriptionSession(this, listening, events, audioThread).open();
    }

    /// The words of a stretch; blank when there are none. Blocks.
    String transcribe(Listening listening, byte[] muLaw) throws InterruptedException {
        return sent(http, TranscriptionForm.of(model, listening, muLaw));
    }

    /// @param form a [TranscriptionForm]
    static String sent(OpenAiHttp http, byte[] form) throws InterruptedException {
        try {
            var text = JsonMapper.shared()
                    .readTree(http.exchange("/audio/transcriptions", TranscriptionForm.TYPE, form))
                    .path("text");
            if (text.isString()) {
                return text.stringValue().strip();
            }
            throw broken();
        } catch (JacksonException unreadable) {
            throw broken();
        }
    }

    private static SpeechFailure broken() {
        return new SpeechFailure(RealtimeFaults.fault(Kind.PROTOCOL, "an answer that is no transcription"));
    }

    /// Ends all sessions.
    @Override
    public void close() {
        http.close();
    }
}

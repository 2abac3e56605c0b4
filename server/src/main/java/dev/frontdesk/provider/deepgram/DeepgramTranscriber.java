package dev.frontdesk.provider.deepgram;

import dev.frontdesk.provider.VendorFaults;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SoundFile;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.speech.Transcriber;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Recordings written down by Deepgram's `POST /v1/listen` with nova-3.
public final class DeepgramTranscriber implements Transcriber, AutoCloseable {

    private static final int OK = 200;
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final @Nullable String key;
    private final URI baseUrl;
    private final Duration deadline;
    private final HttpClient http;

    /// @param key null for an engine of one's own that asks for none
    /// @param baseUrl without a path and a slash
    /// @param deadline for the answer to the one try there is
    public DeepgramTranscriber(@Nullable String key, URI baseUrl, Duration deadline) {
        this.key = key;
        this.baseUrl = baseUrl;
        this.deadline = deadline;
        this.http = HttpClient.newBuilder()
                .connectTimeout(deadline)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Override
    public String vendor() {
        return DeepgramFaults.VENDOR;
    }

    @Override
    public String transcribe(SoundFile sound, Listening listening) {
        var answer = sent(request(sound, listening));
        if (answer.statusCode() != OK) {
            throw failure(VendorFaults.refused(answer.statusCode()), Integer.toString(answer.statusCode()));
        }
        return words(answer.body());
    }

    private HttpRequest request(SoundFile sound, Listening listening) {
        var query = new Query("/v1/listen")
                .with("model", "nova-3")
                .with("language", NovaDialect.language(listening.language()))
                .with("punctuate", "true")
                .terms(listening);
        var request = HttpRequest.newBuilder(URI.create(baseUrl + query.toString()))
                .timeout(deadline)
                .header("Content-Type", sound.format().type())
                .POST(BodyPublishers.ofByteArray(sound.bytes()));
        return (key == null ? request : request.header("Authorization", "Token " + key)).build();
    }

    private HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        } catch (HttpTimeoutException late) {
            throw failure(Kind.TIMEOUT, "no answer in time");
        } catch (IOException broken) {
            throw failure(Kind.UNREACHABLE, broken.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failure(Kind.TIMEOUT, "interrupted");
        }
    }

    private static String words(byte[] answer) {
        try {
            var text = JsonMapper.shared()
                    .readTree(new String(answer, StandardCharsets.UTF_8))
                    .at("/results/channels/0/alternatives/0/transcript");
            if (text.isString()) {
                return text.stringValue().strip();
            }
            throw failure(Kind.PROTOCOL, "an answer that is no transcription");
        } catch (JacksonException unreadable) {
            throw failure(Kind.PROTOCOL, "an answer that is no transcription");
        }
    }

    private static SpeechFailure failure(Kind kind, String detail) {
        return new SpeechFailure(new SpeechFault(DeepgramFaults.VENDOR, kind, detail));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

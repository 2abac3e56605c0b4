package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.VendorFaults;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Requests to what speaks OpenAI's HTTP interface. Blocks: for virtual threads.
final class OpenAiHttp implements AutoCloseable {

    private static final int OK = 200;
    private static final int LARGEST_ANSWER = 1024 * 1024;

    private final OpenAiAccount account;
    private final Duration deadline;
    private final HttpClient http;

    /// @param deadline for a connection, and for an answer
    OpenAiHttp(OpenAiAccount account, Duration deadline) {
        this.account = account;
        this.deadline = deadline;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(deadline)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /// The whole answer within the deadline.
    byte[] exchange(String path, String type, byte[] body) throws InterruptedException {
        var answer = await(path, type, body, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        if (answer.statusCode() != OK) {
            throw refused(answer.statusCode(), answer.body());
        }
        return answer.body();
    }

    /// An answer that begins within the deadline.
    ///
    /// @return for the caller to read, to watch over and to close
    InputStream stream(String path, String type, byte[] body) throws InterruptedException {
        var answer = await(path, type, body, OpenAiHttp::streamed);
        if (answer.statusCode() == OK) {
            return answer.body();
        }
        try (var refusal = answer.body()) {
            throw refused(answer.statusCode(), refusal.readAllBytes());
        } catch (IOException unreadable) {
            throw refused(answer.statusCode(), new byte[0]);
        }
    }

    /// A refusal is awaited whole.
    private static BodySubscriber<InputStream> streamed(ResponseInfo answer) {
        return answer.statusCode() == OK
                ? BodySubscribers.ofInputStream()
                : BodySubscribers.mapping(
                        BodySubscribers.limiting(BodySubscribers.ofByteArray(), LARGEST_ANSWER),
                        ByteArrayInputStream::new);
    }

    private <T> HttpResponse<T> await(String path, String type, byte[] body, BodyHandler<T> handler)
            throws InterruptedException {
        var answer = http.sendAsync(request(path, type, body), handler);
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            var _ = answer.whenComplete((came, _) -> closeUnread(came));
            throw new SpeechFailure(RealtimeFaults.fault(Kind.TIMEOUT, "no answer in time"));
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /// An answer that came just too late would keep its connection.
    private static void closeUnread(@Nullable HttpResponse<?> answer) {
        if (answer != null && answer.body() instanceof InputStream unread) {
            try (unread) {
                // nobody reads it
            } catch (IOException _) {
                // it is of no more use either way
            }
        }
    }

    private HttpRequest request(String path, String type, byte[] body) {
        var request = HttpRequest.newBuilder(account.path(path))
                .timeout(deadline)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
        var key = account.key();
        return (key == null ? request : request.header("Authorization", "Bearer " + key)).build();
    }

    private static SpeechFailure failure(@Nullable Throwable cause) {
        return switch (cause) {
            case HttpTimeoutException _ -> new SpeechFailure(RealtimeFaults.fault(Kind.TIMEOUT, "no answer in time"));
            case IOException broken ->
                new SpeechFailure(
                        RealtimeFaults.fault(Kind.UNREACHABLE, broken.getClass().getSimpleName()));
            case null, default -> throw new IllegalStateException("a request to OpenAI failed", cause);
        };
    }

    private static SpeechFailure refused(int status, byte[] body) {
        var code = code(body);
        var fatal = RealtimeFaults.fatal(code);
        var kind = fatal == null ? VendorFaults.refused(status) : fatal;
        return new SpeechFailure(RealtimeFaults.fault(kind, code.isEmpty() ? "" + status : status + " " + code));
    }

    /// Empty when there is none.
    private static String code(byte[] body) {
        try {
            var code = JsonMapper.shared()
                    .readTree(new String(body, StandardCharsets.UTF_8))
                    .at("/error/code");
            return code.isString() ? RealtimeFaults.code("", code.stringValue()) : "";
        } catch (JacksonException notJson) {
            return "";
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

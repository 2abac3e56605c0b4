package dev.frontdesk.provider;

import dev.frontdesk.provider.ProviderException.Category;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How LangChain4j's models reach their vendors: within deadlines, with failures told as [ProviderException], and
/// nothing logged. Unlike what the interface says, a stream is read on the thread that asks for it, until it ends;
/// to interrupt that thread is to break the connection off.
final class ModelHttp implements HttpClient {

    private final ModelFaults faults;
    private final ModelDeadlines deadlines;
    private final java.net.http.HttpClient http;

    ModelHttp(ModelFaults faults, ModelDeadlines deadlines, java.net.http.HttpClient http) {
        this.faults = faults;
        this.deadlines = deadlines;
        this.http = http;
    }

    /// The whole answer.
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var answer = await(request);
        try (var body = body(answer)) {
            return SuccessfulHttpResponse.builder()
                    .statusCode(answer.statusCode())
                    .headers(answer.headers().map())
                    .body(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                    .build();
        } catch (IOException broken) {
            throw faults.of(broken);
        }
    }

    /// Tells the listener either of the end or of one failure. The events' format is the same for all vendors, so
    /// the parser is not needed.
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            var answer = await(request);
            try (var body = body(answer)) {
                new EventStream(body, faults).readTo(listener);
            }
        } catch (ProviderException fault) {
            listener.onError(fault);
            return;
        } catch (IOException | RuntimeException broken) {
            listener.onError(faults.of(broken));
            return;
        }
        listener.onClose();
    }

    /// An answer that has begun, and is a success.
    private HttpResponse<Publisher<List<ByteBuffer>>> await(HttpRequest request) {
        var coming = http.sendAsync(request(request), BodyHandlers.ofPublisher());
        try {
            var answer = coming.get(deadlines.begin().toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() / 100 != 2) {
                throw faults.refused(answer.statusCode(), RetryAfter.of(answer.headers()), refusal(answer));
            }
            return answer;
        } catch (TimeoutException late) {
            throw faults.fault(Category.TIMEOUT, "no answer in time");
        } catch (ExecutionException failed) {
            throw faults.of(failed.getCause() == null ? failed : failed.getCause());
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            throw faults.fault(Category.TIMEOUT, "given up");
        } finally {
            coming.cancel(true);
        }
    }

    private String refusal(HttpResponse<Publisher<List<ByteBuffer>>> answer) {
        try (var body = body(answer)) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private TimedBody body(HttpResponse<Publisher<List<ByteBuffer>>> answer) {
        return new TimedBody(answer.body(), deadlines.silence());
    }

    private static java.net.http.HttpRequest request(HttpRequest request) {
        var built = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> values.forEach(value -> built.header(name, value)));
        var body = request.body();
        return built.method(
                        request.method().name(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }
}

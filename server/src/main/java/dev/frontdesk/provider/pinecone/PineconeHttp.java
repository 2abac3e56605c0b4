package dev.frontdesk.provider.pinecone;

import dev.frontdesk.provider.ProviderException;
import dev.frontdesk.provider.ProviderException.Category;
import dev.frontdesk.provider.VendorFaults;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Requests to one index. Blocks.
final class PineconeHttp implements AutoCloseable {

    static final String VENDOR = "pinecone";

    private static final String VERSION = "2025-10";
    private static final int OK = 200;
    private static final long LARGEST_ANSWER_BYTES = 1_000_000;

    private final String key;
    private final URI index;
    private final HttpClient http;

    PineconeHttp(String key, URI index, Duration connect) {
        this.key = key;
        this.index = index;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /// @param deadline for the whole exchange
    /// @throws ProviderException when it was not done
    JsonNode post(String path, JsonNode body, Duration deadline) {
        var request = HttpRequest.newBuilder(URI.create(index + path))
                .timeout(deadline)
                .header("Api-Key", key)
                .header("X-Pinecone-Api-Version", VERSION)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return read(exchange(request, deadline));
    }

    private HttpResponse<String> exchange(HttpRequest request, Duration deadline) {
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER_BYTES));
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw fault(Category.TIMEOUT, "no answer in time");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw fault(Category.TIMEOUT, "not waited for");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw fault(Category.UNREACHABLE, broken.getClass().getSimpleName());
            }
            throw new IllegalStateException("a request to Pinecone failed", failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() != OK) {
            var kind = VendorFaults.refused(answer.statusCode());
            throw fault(Category.valueOf(kind.name()), "" + answer.statusCode());
        }
        try {
            return JsonMapper.shared().readTree(answer.body());
        } catch (JacksonException odd) {
            throw fault(Category.PROTOCOL, "an answer that is not JSON");
        }
    }

    private static ProviderException fault(Category category, String detail) {
        return new ProviderException(VENDOR, category, null, detail);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

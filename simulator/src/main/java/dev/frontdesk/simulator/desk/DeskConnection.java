package dev.frontdesk.simulator.desk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// The way to a server whose address and secrets may change when it starts again. Thread-safe.
public final class DeskConnection {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Supplier<DeskAddress> address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    public DeskConnection(Supplier<DeskAddress> address) {
        this.address = address;
    }

    public static DeskConnection to(DeskAddress address) {
        return new DeskConnection(() -> address);
    }

    public DeskAddress address() {
        return address.get();
    }

    /// @throws DeskUnreachable when no complete answer came, for whatever reason but time
    /// @throws NoAnswerInTime when the request's own deadline passed
    public HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException late) {
            throw new NoAnswerInTime(request.uri().getPath(), late);
        } catch (IOException broken) {
            throw new DeskUnreachable(request.uri().getPath(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", interrupted);
        }
    }
}

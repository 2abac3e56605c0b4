package dev.frontdesk.provider.twilio;

import dev.frontdesk.messaging.TextSender;
import dev.frontdesk.provider.ProviderException;
import dev.frontdesk.provider.ProviderException.Category;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Sends text messages with Twilio's Messages resource. Twilio takes no idempotency key: of a message whose
/// answer was lost, a repeat is a second message.
public final class TwilioMessages implements TextSender, AutoCloseable {

    static final String VENDOR = "twilio";

    private static final int CREATED = 201;
    private static final long LARGEST_ANSWER_BYTES = 1_000_000;

    private final TwilioAccount account;
    private final Duration deadline;
    private final HttpClient http;

    /// @param connect for a connection to be made
    /// @param deadline for the whole exchange
    public TwilioMessages(TwilioAccount account, Duration connect, Duration deadline) {
        this.account = account;
        this.deadline = deadline;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /// @throws ProviderException when Twilio did not accept it
    @Override
    public void send(String from, String to, String text) throws InterruptedException {
        var answer = exchange(request(form(from, to, text)));
        if (answer.statusCode() != CREATED) {
            throw Refusal.of(answer);
        }
    }

    private HttpRequest request(String form) {
        return HttpRequest.newBuilder(account.messages())
                .timeout(deadline)
                .header("Authorization", account.authorization())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    /// The client's own deadline ends with the answer's headers, so that of the exchange is kept here.
    private HttpResponse<String> exchange(HttpRequest request) throws InterruptedException {
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER_BYTES));
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new ProviderException(VENDOR, Category.TIMEOUT, null, "no answer in time");
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case HttpTimeoutException late ->
                new ProviderException(
                        VENDOR, Category.TIMEOUT, null, late.getClass().getSimpleName());
            case IOException broken ->
                new ProviderException(
                        VENDOR, Category.UNREACHABLE, null, broken.getClass().getSimpleName());
            case null, default -> new IllegalStateException("sending to " + VENDOR + " failed", cause);
        };
    }

    private static String form(String from, String to, String text) {
        return "To=" + encoded(to) + "&From=" + encoded(from) + "&Body=" + encoded(text);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

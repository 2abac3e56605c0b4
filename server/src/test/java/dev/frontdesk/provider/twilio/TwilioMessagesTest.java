package dev.frontdesk.provider.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.frontdesk.provider.ProviderException;
import dev.frontdesk.provider.ProviderException.Category;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioMessagesTest {

    private static final String SID = "AC0123456789abcdef0123456789abcdef";
    private static final String FROM = "+14385550119";
    private static final String TO = "+17805550142";
    private static final String TEXT = "Bella & Söhne: 3 p.m. = 15:00 + tea? 100 %";

    private record Request(String line, String authorization, String type, String body) {}

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;
    private volatile Answering answering = exchange -> answer(exchange, 201, "{\"sid\": \"SM1\"}");

    private interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            requests.add(new Request(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    text(exchange.getRequestBody())));
            answering.to(exchange);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
    }

    @Test
    void postsTheFormToTheAccountWithItsCredentials() throws Exception {
        try (var messages = messages(Duration.ofSeconds(10))) {
            messages.send(FROM, TO, TEXT);
        }

        assertThat(requests)
                .containsExactly(new Request(
                        "POST /2010-04-01/Accounts/" + SID + "/Messages.json",
                        "Basic QUMwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjpzZXNhbWU=",
                        "application/x-www-form-urlencoded",
                        "To=%2B17805550142&From=%2B14385550119&Body=Bella+%26+S%C3%B6hne%3A+3+p.m.+%3D+15%3A00"
                                + "+%2B+tea%3F+100+%25"));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 0, PROTOCOL, false",
        "302, 0, PROTOCOL, false",
        "400, 21211, INVALID_REQUEST, false",
        "401, 20003, AUTHENTICATION, false",
        "403, 20003, AUTHENTICATION, false",
        "404, 20404, INVALID_REQUEST, false",
        "429, 20429, RATE_LIMIT, true",
        "429, 63038, QUOTA, false",
        "500, 20500, SERVER, true",
        "503, 0, SERVER, true"
    })
    void whatTwilioAnswersDecidesWhetherItIsWorthRepeating(int status, int code, Category category, boolean passing) {
        var body = "{\"code\": " + code + ", \"message\": \"The number " + TO + " is bad\", \"status\": 400}";
        answering = exchange -> answer(exchange, status, body);

        var failure = failure(Duration.ofSeconds(10));

        assertThat(failure.category()).isEqualTo(category);
        assertThat(failure.passing()).isEqualTo(passing);
        assertThat(failure.vendor()).isEqualTo("twilio");
        assertThat(failure.reason()).contains(String.valueOf(status)).doesNotContain(TO, "bad", TEXT);
        assertThat(failure).hasNoCause();
    }

    @Test
    void howLongTwilioAsksToBeLeftAloneIsPassedOn() {
        answering = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "42");
            answer(exchange, 429, "slow down");
        };

        assertThat(failure(Duration.ofSeconds(10)).retryAfter()).isEqualTo(Duration.ofSeconds(42));
    }

    @Test
    void aWaitThatIsNotInSecondsIsIgnored() {
        answering = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "soon");
            answer(exchange, 429, "");
        };

        assertThat(failure(Duration.ofSeconds(10)).retryAfter()).isNull();
    }

    @Test
    void silenceEndsAtTheDeadline() {
        answering = _ -> hang();

        assertThat(failure(Duration.ofMillis(200)).category()).isEqualTo(Category.TIMEOUT);
    }

    @Test
    void anAnswerThatStopsInTheMiddleEndsAtTheDeadline() {
        answering = exchange -> {
            exchange.sendResponseHeaders(201, 1_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            hang();
        };

        var failure = failure(Duration.ofMillis(500));

        assertThat(failure.category()).isEqualTo(Category.TIMEOUT);
        assertThat(failure.passing()).isTrue();
    }

    @Test
    void nobodyAtTheAddressMayPass() {
        var port = server.getAddress().getPort();
        server.stop(0);
        try (var messages = messages(port, Duration.ofSeconds(10))) {
            var failure = catchThrowableOfType(ProviderException.class, () -> messages.send(FROM, TO, TEXT));

            assertThat(failure.category()).isEqualTo(Category.UNREACHABLE);
            assertThat(failure.passing()).isTrue();
        }
    }

    @Test
    void theTokenDoesNotShow() {
        assertThat(account(1)).asString().doesNotContain("sesame");
    }

    private ProviderException failure(Duration deadline) {
        try (var messages = messages(deadline)) {
            var failure = catchThrowableOfType(ProviderException.class, () -> messages.send(FROM, TO, TEXT));
            assertThat(failure).as("a failure").isNotNull();
            return failure;
        }
    }

    private TwilioMessages messages(Duration deadline) {
        return messages(server.getAddress().getPort(), deadline);
    }

    private static TwilioMessages messages(int port, Duration deadline) {
        return new TwilioMessages(account(port), Duration.ofSeconds(5), deadline);
    }

    private static TwilioAccount account(int port) {
        return new TwilioAccount(URI.create("http://127.0.0.1:" + port), SID, "sesame");
    }

    private void hang() {
        try {
            released.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String text(InputStream body) throws IOException {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
}

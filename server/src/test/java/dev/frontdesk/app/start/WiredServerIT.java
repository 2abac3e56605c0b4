package dev.frontdesk.app.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.app.command.Examples;
import dev.frontdesk.app.database.DatabaseSettings;
import dev.frontdesk.app.database.Databases;
import dev.frontdesk.app.settings.Secret;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.app.wiring.Foundation;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program as it is put together, on a database of its own, from its start to its stop. Anybody may
/// ask three times a minute.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WiredServerIT {

    private static final String TOKEN = "a-token-of-this-test";
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final CountDownLatch STOPPING = new CountDownLatch(1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Path data;
    private static ConfigurableApplicationContext context;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(TARGET);
        data = Files.createTempDirectory(TARGET, "wired-server-");
        var root = new Secret("0123456789abcdef0123456789abcdef");
        var database = new Databases(root.value().getBytes(StandardCharsets.UTF_8))
                .open(new DatabaseSettings.Local(data, TARGET.resolve("postgres-programs")));
        var examples = new Examples(List.of(Path.of("../examples/bella").toAbsolutePath()), true);
        var foundation = new Foundation(settings(), root, List.of(new Secret(TOKEN)));
        context = FrontdeskServer.context(foundation, database, examples, STOPPING);
        port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static Settings settings() {
        return new Settings(
                TARGET,
                new Settings.Ports(0, 0),
                new Settings.Addresses(URI.create("http://localhost"), URI.create("ws://localhost"), false),
                new Settings.Storage(data, null, null, new Settings.Recordings.Folder(data.resolve("recordings"))),
                new Settings.Access(null, null, 3, 800, List.of()),
                new Settings.Twilio("AC0", new Secret("secret"), URI.create("http://localhost:1"), false),
                Settings.OpenAi.NONE,
                Settings.Speech.NONE,
                Settings.Models.NONE,
                Settings.Knowledge.NONE,
                null);
    }

    @AfterAll
    static void stop() throws IOException {
        if (context != null) {
            context.close();
        }
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void itIsHealthyWithAllItsParts() throws Exception {
        for (var path : List.of("/health", "/healthz", "/health/live", "/health/ready")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(get("/health").body()).contains("database");
    }

    @Test
    void aTurnAndABookingShowInTheMetrics() throws Exception {
        var reply = send(request("/api/v1/businesses/bella/chat")
                .POST(json("{\"conversation\": null, \"text\": \"Hi, I need a check-up\"}")));
        assertThat(reply.statusCode()).isEqualTo(200);
        var appointment = Map.of("service", "check-up", "start", firstFree(), "name", "Ann", "phone", "+17805550142");
        var booked = send(authorized("/api/v1/businesses/bella/appointments")
                .POST(json(JsonMapper.shared().writeValueAsString(appointment))));
        assertThat(booked.statusCode()).isEqualTo(201);

        assertThat(get("/metrics").body())
                .contains("frontdesk_turn_seconds_count{channel=\"webchat\",receptionist=\"scripted\"} 1")
                .contains("frontdesk_bookings_total{result=\"booked\"} 1.0")
                .contains("http_server_requests_seconds");
    }

    private static String firstFree() throws Exception {
        var free = send(authorized("/api/v1/businesses/bella/availability?service=check-up"));
        return tree(free).get("items").get(0).get("start").asString();
    }

    @Test
    void anUnknownPathGetsAProblem() throws Exception {
        var response = send(authorized("/api/v1/nothing-here"));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(tree(response).get("type").asString()).endsWith("/not-found");
    }

    @Test
    void withoutATokenNothingIsTold() throws Exception {
        var response = get("/api/v1/businesses");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(response, "WWW-Authenticate")).startsWith("Bearer");
        assertThat(send(authorized("/api/v1/businesses")).body()).contains("\"bella\"");
    }

    @Test
    void answersCarrySecurityHeaders() throws Exception {
        var response = send(authorized("/api/v1/businesses"));
        assertThat(header(response, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Cache-Control")).contains("no-store");
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
        var guess = request("/api/v1/login").POST(json("{\"name\": \"admin\", \"password\": \"a wrong guess\"}"));
        for (var i = 0; i < 3; i++) {
            assertThat(send(guess).statusCode()).isEqualTo(401);
        }
        var refused = send(guess);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 60);
    }

    @Test
    void ofManyWhoStoreTheSameNewBusinessAtOnceOneMakesItAndTheOthersReplaceIt() throws Exception {
        var settings = """
                slug: fresh
                name: Fresh
                zone: America/Edmonton
                country: CA
                numbers: ["+15875550123"]
                """;
        var body = JsonMapper.shared().writeValueAsString(Map.of("settings", settings, "articles", Map.of()));
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> put =
                    () -> send(authorized("/api/v1/businesses/fresh/folder").PUT(json(body)))
                            .statusCode();
            for (Future<Integer> status : threads.invokeAll(Collections.nCopies(8, put))) {
                statuses.add(status.get());
            }
        }
        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).filteredOn(status -> status != 201).containsOnly(200);
    }

    /// A request it had begun to read when it was told to stop.
    @Test
    @Order(Integer.MAX_VALUE)
    void whatItHasBegunIsFinishedBeforeItStops() throws Exception {
        var body = "{\"conversation\": null, \"text\": \"Hello\"}";
        try (var socket = new Socket("localhost", port);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            socket.setSoTimeout(20_000);
            write(socket, """
                    POST /api/v1/businesses/bella/chat HTTP/1.1
                    Host: localhost
                    Content-Type: application/json
                    Content-Length: %d
                    Expect: 100-continue
                    Connection: close

                    """.formatted(body.length()).replace("\n", "\r\n"));
            var begun = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(begun).isEqualTo("HTTP/1.1 100");

            var closed = threads.submit(context::close);
            assertThat(STOPPING.await(20, TimeUnit.SECONDS)).isTrue();
            write(socket, body);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            closed.get(30, TimeUnit.SECONDS);

            assertThat(answer).contains("HTTP/1.1 200", "\"reply\":");
        }
        assertThatThrownBy(() -> get("/health")).isInstanceOf(ConnectException.class);
        try (var files = Files.walk(data)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).doesNotContain("postmaster.pid");
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder authorized(String path) {
        return request(path).header("Authorization", "Bearer " + TOKEN);
    }

    private static HttpRequest.BodyPublisher json(String text) {
        return BodyPublishers.ofString(text);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static JsonNode tree(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}

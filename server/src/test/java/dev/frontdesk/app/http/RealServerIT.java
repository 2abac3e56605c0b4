package dev.frontdesk.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What only the real container shows: its own errors, chunked bodies, compression, static pages.
@SpringBootTest(classes = TestDesk.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class RealServerIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    FakeBusinesses businesses;

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + TestDesk.TOKEN);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /// As a client would write it on the wire, whatever it is.
    private String raw(String text) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"type\":\"https://frontdesk.dev/problems/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a//b", "/a;b=c", "/%2e%2e/etc", "/a%2Fb", "/%00", "/error", "/actuator/env"})
    void strangeAddressesGetAProblem(String path) throws Exception {
        var response = get(path);
        assertThat(response.statusCode()).isBetween(400, 499);
        assertProblem(response, response.statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\nConnection: close\r\n\r\n",
            })
    void whatIsHardlyHttpGetsNoPageOfTheContainer(String text) throws Exception {
        var answer = raw(text);
        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("Tomcat", "<html", "Exception");
    }

    @Test
    void aBodyOfUnannouncedLengthIsStillLimited() throws Exception {
        var large = "{\"note\": \"" + "x".repeat(300 * 1024) + "\"}";
        var publisher =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)));
        var response = client.send(
                request("/api/v1/businesses/bella/appointments")
                        .header("Content-Type", "application/json")
                        .POST(publisher)
                        .build(),
                BodyHandlers.ofString());
        assertProblem(response, 413);
    }

    @Test
    void aHugeBodyIsRefusedSoThatTheClientSeesIt() throws Exception {
        var response = client.send(
                request("/api/v1/businesses/bella/folder")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024]))
                        .build(),
                BodyHandlers.ofString());
        assertProblem(response, 413);
    }

    @Test
    void aBugIsAnsweredByAProblemAndLoggedWithItsTrace(CapturedOutput output) throws Exception {
        var response = get("/broken");
        assertProblem(response, 500);
        assertThat(response.body()).doesNotContain("secret");
        assertThat(output).contains("java.lang.IllegalStateException");
    }

    @Test
    void theLogHasTheTemplateAndNoQuery(CapturedOutput output) throws Exception {
        businesses.save(Bella.business(), Bella.folder());
        get("/api/v1/businesses/bella/availability?service=check-up&from=2026-11-24");
        assertThat(output)
                .containsPattern("GET /api/v1/businesses/\\{slug}/availability 200 \\d+ ms")
                .doesNotContain("2026-11-24", "/bella/");
    }

    @Test
    void longAnswersAreCompressed() throws Exception {
        var response = client.send(
                request("/api/docs/openapi.json")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        try (InputStream text = new GZIPInputStream(response.body())) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).contains("\"openapi\":");
        }
    }

    @Test
    void thePagesAreServed() throws Exception {
        businesses.save(Bella.business(), Bella.folder());
        assertThat(get("/try/bella").statusCode()).isEqualTo(200);
        var unknown = get("/try/nobody");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("no business under this address");
        assertThat(get("/api/docs").body()).contains("\"openapi\"");
        assertThat(get("/api/docs/swagger-ui/index.html").body()).contains("swagger-ui");
        assertThat(get("/api/docs/swagger-ui/swagger-initializer.js").body()).contains("/api/docs/openapi.json");
    }
}

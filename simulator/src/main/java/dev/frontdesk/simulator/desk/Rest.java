package dev.frontdesk.simulator.desk;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The server's REST interface with all rights. Thread-safe.
///
/// Unexpected answers become [RestProblem]; no answer [DeskUnreachable] or [NoAnswerInTime].
public final class Rest {

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final int PAGE = 200;

    private final DeskConnection desk;

    public Rest(DeskConnection desk) {
        this.desk = desk;
    }

    public List<Business> businesses() {
        return list("/api/v1/businesses", "", Business::of);
    }

    public Business business(String slug) {
        return Business.of(expect(200, "GET", "/api/v1/businesses/" + slug, null));
    }

    public List<Appointment> appointments(String business) {
        return list(of(business, "appointments"), "", Appointment::of);
    }

    public List<Conversation> conversations(String business) {
        return list(of(business, "conversations"), "", Conversation::of);
    }

    public Conversation conversation(String business, String id) {
        return Conversation.of(expect(200, "GET", of(business, "conversations/") + id, null));
    }

    public List<Slot> availability(String business, String service, OffsetDateTime from, OffsetDateTime to) {
        var query =
                "service=" + encoded(service) + "&from=" + encoded(from.toString()) + "&to=" + encoded(to.toString());
        return list(of(business, "availability"), query, Slot::of);
    }

    /// Books, whatever the answer: the caller looks at [Posted#status].
    public Posted book(String business, Map<String, String> appointment) {
        var answer = send("POST", of(business, "appointments"), Json.MAPPER.writeValueAsString(appointment));
        return new Posted(answer.statusCode(), json(answer));
    }

    public void cancel(String business, String appointment) {
        var answer = send("DELETE", of(business, "appointments/") + appointment, null);
        if (answer.statusCode() >= 300 && answer.statusCode() != 404) {
            throw RestProblem.of("DELETE an appointment", answer);
        }
    }

    /// Puts a business's folder, made or replaced, without articles.
    public void putFolder(String business, String settings) {
        putFolder(business, settings, Map.of());
    }

    void putFolder(String business, String settings, Map<String, String> articles) {
        var body = Json.MAPPER.writeValueAsString(Map.of("settings", settings, "articles", articles));
        var answer = send("PUT", of(business, "folder"), body);
        if (answer.statusCode() >= 300) {
            throw RestProblem.of("PUT a folder", answer);
        }
    }

    public boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(desk.address().url() + "/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return desk.send(request).statusCode() == 200;
        } catch (DeskUnreachable | NoAnswerInTime notYet) {
            return false;
        }
    }

    /// The sum of all of a name that `/metrics` shows, and whose labels contain all of these; 0 where there is none.
    public double metric(String name, String... labels) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .filter(line -> Stream.of(labels).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private String metrics() {
        var answer = desk.send(HttpRequest.newBuilder(URI.create(desk.address().url() + "/metrics"))
                .timeout(DEADLINE)
                .build());
        if (answer.statusCode() != 200) {
            throw RestProblem.of("GET /metrics", answer);
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /// What a POST was answered.
    public record Posted(int status, JsonNode body) {

        public boolean isCreated() {
            return status == 201 || status == 200;
        }

        public Appointment appointment() {
            return Appointment.of(body);
        }

        public List<Slot> alternatives() {
            return body.path("alternatives").valueStream().map(Slot::of).toList();
        }
    }

    private <T> List<T> list(String path, String query, Function<JsonNode, T> item) {
        var items = new ArrayList<T>();
        var cursor = "";
        do {
            var separator = query.isEmpty() ? "?" : "?" + query + "&";
            var next = cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor);
            var page = expect(200, "GET", path + separator + "limit=" + PAGE + next, null);
            page.path("items").forEach(node -> items.add(item.apply(node)));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    JsonNode expect(int status, String method, String path, @Nullable String body) {
        var answer = send(method, path, body);
        if (answer.statusCode() != status) {
            throw RestProblem.of(method + " " + path, answer);
        }
        return json(answer);
    }

    /// With its headers.
    HttpResponse<byte[]> get(String path) {
        var answer = send("GET", path, null);
        if (answer.statusCode() != 200) {
            throw RestProblem.of("GET " + path, answer);
        }
        return answer;
    }

    private HttpResponse<byte[]> send(String method, String path, @Nullable String body) {
        var address = desk.address();
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return desk.send(HttpRequest.newBuilder(URI.create(address.url() + path))
                .timeout(DEADLINE)
                .header("Authorization", "Bearer " + address.token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, publisher)
                .build());
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (JacksonException notJson) {
            throw RestProblem.of("not JSON from " + answer.uri().getPath(), answer);
        }
    }

    static String of(String business, String what) {
        return "/api/v1/businesses/" + business + "/" + what;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package dev.frontdesk.simulator.vendor.chat;

import dev.frontdesk.simulator.desk.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A request as a client of a vendor sends it.
public final class ModelCall {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private ModelCall() {}

    /// @param headers names and values in turn
    public static HttpResponse<String> post(String url, Object body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .headers(headers)
                .POST(BodyPublishers.ofString(
                        body instanceof String text ? text : Json.MAPPER.writeValueAsString(body)))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body());
    }

    /// The data of a stream of events.
    public static List<JsonNode> events(HttpResponse<String> answer) {
        return answer.body()
                .lines()
                .filter(line -> line.startsWith("data: {"))
                .map(line -> Json.MAPPER.readTree(line.substring("data: ".length())))
                .toList();
    }

    /// A tool as JSON schema has it.
    public static Map<String, ?> schema() {
        return Map.of("type", "object", "properties", Map.of("when", Map.of("type", "string")));
    }
}

package dev.frontdesk.app.command;

import dev.frontdesk.business.BusinessFolder;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The businesses of a running server, through `/api/v1/businesses/{slug}/folder`.
final class RemoteStore implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningServer server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    RemoteStore(RunningServer server) {
        this.server = server;
    }

    /// @throws UserError when the server refuses it or does not answer
    void save(String slug, BusinessFolder folder) {
        var body = BodyPublishers.ofString(JSON.writeValueAsString(folder));
        var response = send(request(slug).PUT(body).header("Content-Type", "application/json"));
        if (response.statusCode() / 100 != 2) {
            throw refused(response);
        }
    }

    /// Empty when the server has no such business.
    ///
    /// @throws UserError when the server refuses it or does not answer
    Optional<BusinessFolder> folder(String slug) {
        var response = send(request(slug).GET());
        return switch (response.statusCode()) {
            case 200 -> Optional.of(JSON.readValue(response.body(), BusinessFolder.class));
            case 404 -> Optional.empty();
            default -> throw refused(response);
        };
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String slug) {
        return HttpRequest.newBuilder(server.url().resolve("/api/v1/businesses/" + slug + "/folder"))
                .timeout(LONGEST_WAIT)
                .header("Authorization", "Bearer " + server.token());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UserError("The server at " + server.url() + " does not answer; stop it, or try again.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UserError("Interrupted.");
        }
    }

    private static UserError refused(HttpResponse<String> response) {
        try {
            var problem = JSON.readTree(response.body());
            var errors = StreamSupport.stream(problem.path("errors").spliterator(), false)
                    .map(RemoteStore::line)
                    .collect(Collectors.joining());
            return new UserError("The server refused: "
                    + problem.path("detail").asString("status " + response.statusCode()) + errors);
        } catch (JacksonException notAProblem) {
            return new UserError("The server refused with status " + response.statusCode() + ".");
        }
    }

    private static String line(JsonNode error) {
        return "\n" + error.path("field").asString("") + ": "
                + error.path("message").asString("");
    }
}

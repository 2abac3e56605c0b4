package dev.frontdesk.simulator.desk;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A business's articles, and the search in them, through the REST interface. Thread-safe.
public final class Articles {

    private static final Pattern SEARCH = Pattern.compile("\\bsearch;dur=(\\d+(?:\\.\\d+)?)");

    private final Rest rest;
    private final String business;

    /// @param business its slug
    public Articles(Rest rest, String business) {
        this.rest = rest;
        this.business = business;
    }

    /// Makes the business, or replaces it, with these articles and no others.
    ///
    /// @param texts by path, such as `knowledge/parking.md`
    public void put(String settings, Map<String, String> texts) {
        rest.putFolder(business, settings, texts);
    }

    /// Gives an article that is there another text.
    public void change(String id, String text) {
        rest.expect(200, "PUT", path("/" + id), Json.MAPPER.writeValueAsString(Map.of("text", text)));
    }

    /// The text of the passage that answers best; empty where none does.
    public Optional<String> find(String question) {
        return search(question).text();
    }

    /// The same, with the time it took.
    public Searched search(String question) {
        var answer = rest.get(path("/search?limit=1&q=" + Rest.encoded(question)));
        var text = Rest.json(answer)
                .path("items")
                .valueStream()
                .findFirst()
                .map(passage -> passage.path("text").asString(""));
        return new Searched(text, took(answer));
    }

    /// @param text of the passage that answers best
    /// @param took the search itself, without HTTP, the token and the transaction around it, as the server tells it
    public record Searched(Optional<String> text, Duration took) {}

    private static Duration took(HttpResponse<byte[]> answer) {
        var timing = answer.headers().firstValue("Server-Timing").orElse("");
        var millis = SEARCH.matcher(timing);
        if (!millis.find()) {
            throw RestProblem.of("no time of the search from " + answer.uri().getPath(), answer);
        }
        return Duration.ofNanos(Math.round(1e6 * Double.parseDouble(millis.group(1))));
    }

    private String path(String what) {
        return Rest.of(business, "knowledge" + what);
    }
}

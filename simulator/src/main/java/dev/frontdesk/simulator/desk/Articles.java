package dev.frontdesk.simulator.desk;

import java.util.Map;
import java.util.Optional;

/// A business's articles, and the search in them, through the REST interface. Thread-safe.
public final class Articles {

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
        var found = rest.expect(200, "GET", path("/search?limit=1&q=" + Rest.encoded(question)), null);
        return found.path("items")
                .valueStream()
                .findFirst()
                .map(passage -> passage.path("text").asString(""));
    }

    private String path(String what) {
        return Rest.of(business, "knowledge" + what);
    }
}

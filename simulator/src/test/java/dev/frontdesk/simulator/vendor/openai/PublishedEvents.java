package dev.frontdesk.simulator.vendor.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.vendor.Published;
import dev.frontdesk.simulator.vendor.TestSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// OpenAI's published server events; nothing is checked where they do not lie beside the checkout.
final class PublishedEvents {

    private static final Optional<Published> OPENAI = Published.find("openai.json");
    private static final Map<String, String> SCHEMAS =
            OPENAI.map(PublishedEvents::schemas).orElse(Map.of());

    private PublishedEvents() {}

    static boolean areThere() {
        return OPENAI.isPresent();
    }

    /// Each event the client got fits the schema of its type.
    static void check(TestSocket client) {
        OPENAI.ifPresent(openai -> client.all().forEach(event -> {
            var type = event.path("type").asString("");
            assertThat(SCHEMAS).containsKey(type);
            assertThat(openai.mistakesBesideNulls(SCHEMAS.getOrDefault(type, ""), event))
                    .as(event.toString())
                    .isEmpty();
        }));
    }

    private static Map<String, String> schemas(Published openai) {
        var schemas = new HashMap<String, String>();
        for (var option : openai.schema("RealtimeServerEvent").path("anyOf")) {
            var reference = option.path("$ref").asString("");
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            var type = openai.schema(name).path("properties").path("type");
            schemas.put(type.path("enum").path(0).asString(type.path("const").asString("")), name);
        }
        return schemas;
    }
}

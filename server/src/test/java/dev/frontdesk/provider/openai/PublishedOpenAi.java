package dev.frontdesk.provider.openai;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// OpenAI's published schemas, where they lie in `shared` beside the checkout or above it.
final class PublishedOpenAi {

    private static final String PLACE = "https://published.example/openai.json";
    private static final Optional<PublishedOpenAi> FOUND =
            file("specs/openai.json").map(PublishedOpenAi::new);

    private final SchemaRegistry registry;

    private PublishedOpenAi(Path file) {
        var document = closed(JsonMapper.shared().readTree(file));
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(PLACE, document.toString())));
    }

    static Optional<PublishedOpenAi> find() {
        return FOUND;
    }

    static Optional<Path> file(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve(name))
                .filter(Files::isReadable)
                .findFirst();
    }

    /// What does not fit the schema, or what it does not name.
    List<String> mistakes(String schema, String message) {
        return registry
                .getSchema(SchemaLocation.of(PLACE + "#/components/schemas/" + schema))
                .validate(message, InputFormat.JSON)
                .stream()
                .map(mistake -> mistake.getInstanceLocation() + ": " + mistake.getMessage())
                .toList();
    }

    /// An object that lists its fields has no others, save where several schemas describe one object together.
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.has("allOf")
                && !object.has("anyOf")
                && !object.has("oneOf")) {
            object.put("additionalProperties", false);
        }
        if (node instanceof ObjectNode object && isContradiction(object.path("oneOf"))) {
            object.set("anyOf", object.remove("oneOf"));
        }
        if (!node.has("allOf")) {
            node.values().forEach(PublishedOpenAi::closed);
        }
        return node;
    }

    /// `conversation` is "either any text or one of two": as published, the two documented values fit both and
    /// so would be refused.
    private static boolean isContradiction(JsonNode oneOf) {
        return oneOf.valueStream()
                .anyMatch(each -> each.path("type").asString("").equals("string")
                        && !each.has("enum")
                        && !each.has("const")
                        && !each.has("pattern"));
    }
}

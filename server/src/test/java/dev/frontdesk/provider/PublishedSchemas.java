package dev.frontdesk.provider;

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

/// A vendor's published schemas, where they lie in `shared` beside the checkout or above it.
public final class PublishedSchemas {

    private static final String PLACE = "https://published.example/schemas.json";

    private final JsonNode document;
    private final SchemaRegistry registry;

    private PublishedSchemas(Path file) {
        document = JsonMapper.shared().readTree(file);
        var closed = closed(document.deepCopy()).toString();
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(PLACE, closed)));
    }

    /// @param name of the file in `shared/specs`
    public static Optional<PublishedSchemas> find(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("specs").resolve(name))
                .filter(Files::isReadable)
                .findFirst()
                .map(PublishedSchemas::new);
    }

    /// What does not fit the schema, or what it does not name.
    public List<String> mistakes(String schema, String message) {
        return registry
                .getSchema(SchemaLocation.of(PLACE + "#/components/schemas/" + schema))
                .validate(message, InputFormat.JSON)
                .stream()
                .map(mistake -> mistake.getInstanceLocation() + ": " + mistake.getMessage())
                .toList();
    }

    /// The parameters that a channel's address may have.
    public List<String> parameters(String channel) {
        return List.copyOf(document.path("channels")
                .path(channel)
                .at("/bindings/ws/query/properties")
                .propertyNames());
    }

    /// A message that fits the schema, with every field that it names.
    public JsonNode sample(String schema) {
        return sample(document.path("components").path("schemas").path(schema));
    }

    private JsonNode sample(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return sample(document.at(reference.substring(1)));
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").path(0);
        }
        var nodes = JsonMapper.shared().getNodeFactory();
        return switch (schema.path("type").asString("")) {
            case "object" -> {
                var object = nodes.objectNode();
                schema.path("properties").forEachEntry((name, field) -> object.set(name, sample(field)));
                yield object;
            }
            case "array" -> nodes.arrayNode().add(sample(schema.path("items")));
            case "boolean" -> nodes.booleanNode(true);
            case "integer", "number" -> nodes.numberNode(1);
            default -> nodes.stringNode("word");
        };
    }

    /// An object that lists its fields has no others.
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.values().forEach(PublishedSchemas::closed);
        return node;
    }
}

package dev.frontdesk.simulator.vendor;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.frontdesk.simulator.desk.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A vendor's published description of its messages, where it lies beside the checkout. Thread-safe.
public final class Published {

    private static final String PLACE = "https://published.example/";
    private static final Map<Path, Published> READ = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final SchemaRegistry lenient;
    private final SchemaRegistry strict;

    private Published(Path file) {
        document = overlapping(Json.MAPPER.readTree(file));
        lenient = registry(document);
        strict = registry(closed(document.deepCopy()));
    }

    /// In the folder `-Dfrontdesk.shared` names, else in `shared` beside the checkout or above it.
    ///
    /// @param file its name in the folder `specs`
    public static Optional<Published> find(String file) {
        return folders()
                .map(folder -> folder.resolve("specs").resolve(file))
                .filter(Files::isReadable)
                .findFirst()
                .map(path -> READ.computeIfAbsent(path, Published::new));
    }

    /// Where `shared` may lie, nearest first.
    public static Stream<Path> folders() {
        var named = System.getProperty("frontdesk.shared");
        return named != null
                ? Stream.of(Path.of(named))
                : Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("shared"));
    }

    public JsonNode document() {
        return document;
    }

    public boolean has(String schema) {
        return document.path("components").path("schemas").has(schema);
    }

    public JsonNode schema(String name) {
        return document.path("components").path("schemas").path(name);
    }

    /// What does not fit the schema; fields the schema does not name are let through.
    public List<String> mistakes(String schema, String json) {
        return mistakes(lenient, schema, json);
    }

    /// Like [#mistakes], with null taken for absent: as OpenAI's own events have it, against their schema.
    public List<String> mistakesBesideNulls(String schema, JsonNode message) {
        return mistakes(schema, withoutNulls(message.deepCopy()).toString());
    }

    /// What does not fit the schema, or what it does not name.
    public List<String> strictMistakes(String schema, String json) {
        return mistakes(strict, schema, json);
    }

    /// Fields of a message that neither the schema nor those it is put together of name.
    public List<String> strangers(String schema, JsonNode message) {
        var known = new HashSet<String>();
        gather(schema(schema), known);
        return message.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(name -> schema + " has no field " + name)
                .toList();
    }

    private void gather(JsonNode schema, Set<String> known) {
        known.addAll(schema.path("properties").propertyNames());
        schema.path("allOf").forEach(part -> gather(part, known));
        var reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            gather(schema(reference.substring(reference.lastIndexOf('/') + 1)), known);
        }
    }

    /// Alternatives may overlap, as OpenAI's do ("none" is both a word and any string): one of them is enough.
    private static JsonNode overlapping(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("oneOf").isArray()) {
            object.set("anyOf", object.remove("oneOf"));
        }
        node.values().forEach(Published::overlapping);
        return node;
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeIf(JsonNode::isNull);
        }
        node.values().forEach(Published::withoutNulls);
        return node;
    }

    private static List<String> mistakes(SchemaRegistry registry, String schema, String json) {
        return registry
                .getSchema(SchemaLocation.of(PLACE + "document.json#/components/schemas/" + schema))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Published::described)
                .toList();
    }

    private static String described(Error mistake) {
        return mistake.getInstanceLocation() + ": " + mistake.getMessage();
    }

    private static SchemaRegistry registry(JsonNode document) {
        var text = Map.of(PLACE + "document.json", Json.MAPPER.writeValueAsString(document));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(text));
    }

    /// An object that lists its fields has no others, save where several schemas describe one object together.
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.has("allOf")
                && !object.has("anyOf")) {
            object.put("additionalProperties", false);
        }
        if (!node.has("allOf")) {
            node.values().forEach(Published::closed);
        }
        return node;
    }
}

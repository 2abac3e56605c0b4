package dev.frontdesk.business.document.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// A map in a YAML text. Keys that stand twice, and keys nobody knows, are mistakes of the text.
public final class YamlMap {

    /// A key the owner chose, with its value.
    public record Entry(YamlValue key, YamlValue value) {}

    private final MappingNode node;
    private final String path;
    private final MistakeList mistakes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private YamlMap(MappingNode node, String path, MistakeList mistakes) {
        this.node = node;
        this.path = path;
        this.mistakes = mistakes;
    }

    static YamlMap withKeys(MappingNode node, String path, MistakeList mistakes, Set<String> keys) {
        var map = withFreeKeys(node, path, mistakes);
        map.entries.forEach((name, entry) -> {
            if (!keys.contains(name)) {
                map.wrongKey(entry, name, "the unknown key ", DidYouMean.oneOf(name, keys));
            }
        });
        return map;
    }

    static YamlMap withFreeKeys(MappingNode node, String path, MistakeList mistakes) {
        var map = new YamlMap(node, path, mistakes);
        node.getValue().forEach(map::add);
        return map;
    }

    private void add(NodeTuple tuple) {
        var key = new YamlValue(tuple.getKeyNode(), path, mistakes);
        if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
            key.wrong("a word before the colon");
            return;
        }
        var value = new YamlValue(tuple.getValueNode(), child(name.getValue()), mistakes);
        var entry = new Entry(key, value);
        if (entries.putIfAbsent(name.getValue(), entry) != null) {
            wrongKey(entry, name.getValue(), "a second ", "each key once");
        }
    }

    private void wrongKey(Entry entry, String name, String what, String expected) {
        mistakes.add(entry.key().place(), path, what + YamlValue.quoted(name), expected);
    }

    private String child(String name) {
        var shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /// All entries in the order of the text, also those with nothing after the colon.
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /// Empty when the key is missing or nothing stands after it.
    public Optional<YamlValue> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(value -> !value.isNothing());
    }

    /// As [#get]; missing is a mistake.
    public Optional<YamlValue> require(String key, String expected) {
        var value = get(key);
        if (value.isEmpty()) {
            var entry = entries.get(key);
            var place = entry == null ? node.getStartMark() : entry.key().place();
            mistakes.add(place, child(key), "nothing", expected);
        }
        return value;
    }

    /// @param otherwise when the key is missing, and, after a mistake, to go on with
    public <T> T read(String key, Format<T> format, T otherwise) {
        return get(key).flatMap(value -> value.read(format)).orElse(otherwise);
    }

    /// @param standIn to go on with after a mistake
    public <T> T require(String key, Format<T> format, T standIn) {
        return require(key, format.expected().apply(""))
                .flatMap(value -> value.read(format))
                .orElse(standIn);
    }
}

package dev.frontdesk.business.document.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// A value in a YAML text, with its place. Reading it as something it is not adds to the mistakes and
/// gives an empty result, so that reading goes on.
///
/// A text is taken as written, whatever YAML would make of it: `NO` is Norway and `17:30` is half past
/// five.
public final class YamlValue {

    private static final int SHOWN = 60;

    private final Node node;
    private final String path;
    private final MistakeList mistakes;

    YamlValue(Node node, String path, MistakeList mistakes) {
        this.node = node;
        this.path = path;
        this.mistakes = mistakes;
    }

    public String path() {
        return path;
    }

    /// Counted from 1.
    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    Mark place() {
        return node.getStartMark();
    }

    public boolean isText() {
        return node instanceof ScalarNode && !isNothing();
    }

    /// Nothing stands after the colon or the dash.
    public boolean isNothing() {
        return node instanceof ScalarNode && Tag.NULL.equals(node.getTag());
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isEmptyList() {
        return node instanceof SequenceNode list && list.getValue().isEmpty();
    }

    /// It is this text, leading and trailing spaces aside.
    public boolean says(String text) {
        return isText()
                && node instanceof ScalarNode scalar
                && scalar.getValue().strip().equals(text);
    }

    public void wrong(String expected) {
        mistakes.add(node.getStartMark(), path, found(), expected);
    }

    public <T> Optional<T> read(Format<T> format) {
        if (!(node instanceof ScalarNode scalar) || isNothing()) {
            wrong(format.expected().apply(""));
            return Optional.empty();
        }
        var value = format.read(scalar.getValue().strip());
        if (value.isEmpty()) {
            wrong(format.expected().apply(scalar.getValue().strip()));
        }
        return value;
    }

    /// The values of a list in order; those that are wrong are left out. One text is a list of one.
    public <T> List<T> list(Format<T> format) {
        return items(format.expected().apply("")).stream()
                .flatMap(item -> item.read(format).stream())
                .toList();
    }

    /// As [#list], and no value may stand twice.
    public <T> List<T> distinct(Format<T> format) {
        var seen = new HashSet<T>();
        var values = new ArrayList<T>();
        for (var item : items(format.expected().apply(""))) {
            item.read(format).ifPresent(value -> {
                if (seen.add(value)) {
                    values.add(value);
                } else {
                    item.wrong("each value once");
                }
            });
        }
        return values;
    }

    /// @param expected what an item is
    public List<YamlValue> items(String expected) {
        if (node instanceof SequenceNode sequence) {
            var nodes = sequence.getValue();
            return IntStream.range(0, nodes.size())
                    .mapToObj(index -> new YamlValue(nodes.get(index), path + "[" + index + "]", mistakes))
                    .toList();
        }
        if (isText()) {
            return List.of(this);
        }
        wrong("a list, of which each is " + expected);
        return List.of();
    }

    /// A map whose keys are all in `keys`.
    public Optional<YamlMap> map(Set<String> keys) {
        return mapping("a map with " + String.join(", ", keys))
                .map(mapping -> YamlMap.withKeys(mapping, path, mistakes, keys));
    }

    /// A map whose keys the owner chooses.
    ///
    /// @param expected what it is, for the mistake when it is none
    public Optional<YamlMap> freeMap(String expected) {
        return mapping(expected).map(mapping -> YamlMap.withFreeKeys(mapping, path, mistakes));
    }

    private Optional<MappingNode> mapping(String expected) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        wrong(expected);
        return Optional.empty();
    }

    private String found() {
        return switch (node) {
            case ScalarNode scalar -> isNothing() ? "nothing" : quoted(scalar.getValue());
            case SequenceNode sequence -> sequence.getValue().isEmpty() ? "an empty list" : "a list";
            case MappingNode mapping -> mapping.getValue().isEmpty() ? "an empty map" : "a map";
            default -> "something else";
        };
    }

    static String quoted(String text) {
        var plain = text.replaceAll("\\p{Cntrl}+", " ");
        return "\"" + (plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain) + "\"";
    }
}

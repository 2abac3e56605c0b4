package dev.frontdesk.business.document.yaml;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;

/// Refuses, with its place, what plain settings do without: great depth, aliases of lists and maps (which
/// can grow without end and contain themselves) and tags (which ask a reader to build something).
/// Sees one event after the other, before anything is built.
final class YamlLimits {

    private static final int DEEPEST = 30;
    private static final Set<String> PLAIN =
            Set.copyOf(Stream.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.SEQ, Tag.MAP)
                    .map(Tag::getValue)
                    .toList());

    private final MistakeList mistakes;
    private final Set<String> anchored = new HashSet<>();
    private int depth;

    YamlLimits(MistakeList mistakes) {
        this.mistakes = mistakes;
    }

    /// Whether all events are within the limits; stops at the first that is not.
    boolean allow(Iterable<Event> events) {
        for (var event : events) {
            if (!allows(event)) {
                return false;
            }
        }
        return true;
    }

    private boolean allows(Event event) {
        return switch (event) {
            case CollectionStartEvent start -> allowsStart(start) && allowsTag(start, start.getTag());
            case ScalarEvent scalar -> allowsTag(scalar, scalar.getTag());
            case AliasEvent alias
            when anchored.contains(alias.getAnchor()) ->
                refuse(alias, "an alias of a list or map", "the list or map itself");
            case CollectionEndEvent end -> {
                depth--;
                yield true;
            }
            default -> true;
        };
    }

    private boolean allowsStart(CollectionStartEvent start) {
        if (start.getAnchor() != null) {
            anchored.add(start.getAnchor());
        }
        depth++;
        return depth <= DEEPEST || refuse(start, "more than " + DEEPEST + " levels of lists and maps", "fewer");
    }

    private boolean allowsTag(Event event, @Nullable String tag) {
        return tag == null || PLAIN.contains(tag) || refuse(event, "the tag " + YamlValue.quoted(tag), "no tag");
    }

    private boolean refuse(Event event, String found, String expected) {
        mistakes.add(event.getStartMark(), "", found, expected);
        return false;
    }
}

package dev.frontdesk.channel.twilio.twiml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// An XML element as verbs need them: attributes in order, then what stands inside.
record Element(String name, SequencedMap<String, String> attributes, List<Content> content) implements Content {

    static Element of(String name) {
        return new Element(name, new LinkedHashMap<>(), List.of());
    }

    /// With an attribute; without it when the value is null or empty.
    Element with(String attribute, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        var more = new LinkedHashMap<>(attributes);
        more.putAll(Map.of(attribute, value.toString()));
        return new Element(name, more, content);
    }

    Element saying(String words) {
        return around(List.of(new Characters(words)));
    }

    Element around(List<? extends Content> inside) {
        return new Element(name, attributes, List.copyOf(inside));
    }
}

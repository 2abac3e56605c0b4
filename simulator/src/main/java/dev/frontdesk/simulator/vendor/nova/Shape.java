package dev.frontdesk.simulator.vendor.nova;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What an object has to look like: its fields by name, each with what its value has to match; objects within it are
/// looked at apart. No others may be there.
record Shape(Map<String, Pattern> values, Set<String> objects, Set<String> optional) {

    /// @param namesAndPatterns in turn
    static Shape of(String... namesAndPatterns) {
        var values = new LinkedHashMap<String, Pattern>();
        for (var i = 0; i < namesAndPatterns.length; i += 2) {
            values.put(namesAndPatterns[i], Pattern.compile(namesAndPatterns[i + 1], Pattern.DOTALL));
        }
        return new Shape(values, Set.of(), Set.of());
    }

    Shape with(String... objects) {
        return new Shape(values, Set.of(objects), optional);
    }

    Shape orWith(String... optional) {
        return new Shape(values, objects, Set.of(optional));
    }

    /// @param place of the object, for what is said of it
    List<String> mistakes(String place, JsonNode object) {
        var mistakes = new ArrayList<String>();
        if (!object.isObject()) {
            return List.of(place + " is missing or no object");
        }
        values.forEach((name, pattern) -> {
            var value = object.path(name);
            if (!value.isValueNode() || !pattern.matcher(value.asString("")).matches()) {
                mistakes.add(place + "." + name + " cannot be " + value);
            }
        });
        objects.stream()
                .filter(name -> !object.path(name).isObject())
                .forEach(name -> mistakes.add(place + "." + name + " is missing"));
        object.propertyNames().stream()
                .filter(name -> !values.containsKey(name) && !objects.contains(name) && !optional.contains(name))
                .forEach(name -> mistakes.add(place + " has no " + name));
        return mistakes;
    }
}

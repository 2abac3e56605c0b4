package dev.frontdesk.app.evaluate.facts;

import dev.frontdesk.conversation.fact.Ground;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// A conversation as it stands, and what sentences about it may put into their places, true and false.
record Scene(Ground ground, Map<String, List<String>> places) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    /// Whether everything the line speaks of is there.
    boolean fits(Line line) {
        return PLACE.matcher(line.text())
                .results()
                .allMatch(place -> !values(place.group(1)).isEmpty());
    }

    /// The line with its places filled, each in one of its forms.
    String filled(Line line, Random random) {
        var filled = PLACE.matcher(line.text()).replaceAll(place -> {
            var name = place.group(1);
            var values = values(name);
            var value = values.get(random.nextInt(values.size()));
            return java.util.regex.Matcher.quoteReplacement(
                    Character.isUpperCase(name.charAt(0)) ? capital(value) : value);
        });
        return capital(filled.replace("..", "."));
    }

    private List<String> values(String name) {
        var lower = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return places.getOrDefault(lower, List.of());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toTitleCase(text.charAt(0)) + text.substring(1);
    }
}

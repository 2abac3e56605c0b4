package dev.frontdesk.app.evaluate.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// A sentence with `{places}`, the state it belongs to and its language.
record Line(State state, Locale language, String text) {

    /// The lines of a resource: below `[state language]`, one each; `#` begins a remark.
    static List<Line> of(String resource) {
        var lines = new ArrayList<Line>();
        var state = State.START;
        var language = Locale.CANADA;
        for (var line : text(resource).lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                var head = line.substring(1, line.length() - 1).split(" ", 2);
                state = State.valueOf(head[0].toUpperCase(Locale.ROOT));
                language = head[1].equals("fr") ? Locale.CANADA_FRENCH : Locale.CANADA;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(new Line(state, language, line));
            }
        }
        return lines;
    }

    static String text(String resource) {
        try (var in = Objects.requireNonNull(Line.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.readAllAsString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

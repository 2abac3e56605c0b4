package dev.frontdesk.app.evaluate.facts;

import dev.frontdesk.conversation.fact.SentenceStream;
import dev.frontdesk.conversation.scripted.Sentences;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

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

    /// What the scripted receptionist says, in the states that make it true. What speaks of anything that no
    /// scene has is left out.
    static List<Line> scripted() {
        var lines = new ArrayList<Line>();
        for (var language : List.of(Locale.CANADA, Locale.CANADA_FRENCH)) {
            var french = language.getLanguage().equals("fr");
            Sentences.in(language).replaceable().forEach((name, sentence) -> {
                var text = sentence;
                for (var place : PLACES.entrySet()) {
                    text = text.replace(
                            "{" + place.getKey() + "}",
                            french
                                    ? place.getValue()
                                            .replace("on{", "{")
                                            .replace(" at ", " à ")
                                            .replace(" or ", " ou ")
                                    : place.getValue());
                }
                if (!OTHER.matcher(name).find() && !ELSEWHERE.matcher(text).find()) {
                    new SentenceStream().end(text).forEach(one -> lines.add(new Line(state(name), language, one)));
                }
            });
        }
        return lines;
    }

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("when", "{onday} at {time}"),
            Map.entry("times", "{day} at {time} or {day2} at {time2}"),
            Map.entry("service", "{aservice}"),
            Map.entry("services", "{service} or {otherservice}"),
            Map.entry("reference", "{ref}"),
            Map.entry("with", "{staff}"),
            Map.entry("appointments", "{aservice} {onday} at {time}"),
            Map.entry("person", "{staff}"));

    /// Texts to phones, single words, and sentences about what is not free.
    private static final Pattern OTHER = Pattern.compile(
            "^(?:text|list|thing|date|sign|note|hours|price|next|slot\\.(?:then|taken|closed|soon|far|unmet|other|none)|person\\.not|offer\\.(?:one|after)|appointment$|today|tomorrow|which)");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\{(?!(?:onday|day|time|day2|time2|aservice|service|otherservice|ref|staff|name|phone|business|last)})");

    private static State state(String name) {
        var key = name.split("[.]", 2)[0];
        return switch (key) {
            case "booked" -> State.BOOKED;
            case "moved" -> State.MOVED;
            case "cancelled" -> State.CANCELLED;
            case "offer", "slot" -> State.OFFERED;
            case "confirm", "check", "known", "more" -> State.HELD;
            case "found", "own", "attendance" -> State.FOUND;
            case "goodbye" -> name.contains("booked") ? State.BOOKED : State.HELD;
            case "message", "complaint", "change" -> name.contains("connect") ? State.TRANSFER : State.MESSAGE;
            case "person", "stuck" -> name.contains("connect") ? State.TRANSFER : State.START;
            case "ask" ->
                name.contains("cancel") || name.contains("which")
                        ? State.FOUND
                        : name.contains("when.offer") ? State.OFFERED : State.HELD;
            default -> State.START;
        };
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

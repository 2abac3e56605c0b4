package dev.frontdesk.simulator.vendor.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Calls of tools with what the caller said. A parameter a tool does not take is left out; one it requires and
/// nobody knows gets the caller's words.
record Calls(Scene scene, Standing standing) {

    private static final String UNABLE = "I am afraid I cannot do that.";
    /// As a briefing lists what can be booked: "- Check-up, 30 minutes, …".
    private static final Pattern SERVICE = Pattern.compile("(?m)^- ([^,\\n]+), \\d+ minutes");

    boolean offers(String tool) {
        return scene.tool(tool).isPresent();
    }

    Reply one(String name, Map<String, ?> arguments) {
        var tool = scene.tool(name);
        if (tool.isEmpty()) {
            return Reply.say(UNABLE);
        }
        var given = new LinkedHashMap<String, Object>();
        arguments.forEach((parameter, value) -> {
            if (tool.get().takes(parameter)) {
                given.put(parameter, value);
            }
        });
        tool.get().required().forEach(parameter -> given.computeIfAbsent(parameter, any -> guess(tool.get(), any)));
        return Reply.call(name, given);
    }

    Reply find(Gist gist) {
        return one("find_slots", request(gist));
    }

    Reply hold(Gist gist) {
        var arguments = request(gist);
        arguments.putIfAbsent("when", gist.words());
        return one("hold_slot", arguments);
    }

    /// Of what was offered: by its place, the only one by a yes, else by the words.
    Reply choose(JsonNode offered, Gist gist) {
        var place = gist.ordinal(offered.size());
        if (place < 0 && gist.isYes() && !gist.hasTime()) {
            place = 0;
        }
        var when = place < 0 ? gist.words() : offered.path(place).path("start").asString(gist.words());
        return one("hold_slot", Map.of("when", when));
    }

    Reply note(String field, Gist gist) {
        return one("note_detail", Map.of("field", field, "said", gist.words()));
    }

    Reply move(Gist gist) {
        var arguments = new LinkedHashMap<String, Object>(Map.of("which", gist.words(), "agreed", false));
        if (gist.hasTime()) {
            arguments.put("when", gist.words());
        }
        return one("move", arguments);
    }

    /// The same call with what was asked for.
    Reply again(Standing.Answered open, Gist gist) {
        var arguments = new LinkedHashMap<String, Object>();
        open.arguments()
                .properties()
                .forEach(given -> arguments.put(
                        given.getKey(),
                        given.getValue().isBoolean()
                                ? given.getValue().asBoolean()
                                : given.getValue().asString("")));
        if (gist.isYes()) {
            arguments.put("agreed", true);
        } else {
            arguments.put(asked(open.say()), gist.words());
        }
        return one(open.tool(), arguments);
    }

    /// Which parameter answers a question.
    static String asked(String said) {
        var question = said.toLowerCase(Locale.ROOT);
        if (question.matches("(?s).*\\b(reference|référence)\\b.*")) {
            return "reference";
        }
        if (question.matches("(?s).*\\b(number|phone|numéro)\\b.*")) {
            return "phone";
        }
        if (question.matches("(?s).*\\b(name|nom)\\b.*")) {
            return "name";
        }
        return question.matches("(?s).*\\b(which|quel\\w*)\\b.*") ? "which" : "when";
    }

    private Map<String, Object> request(Gist gist) {
        var arguments = new LinkedHashMap<String, Object>();
        service(gist).ifPresent(service -> arguments.put("service", service));
        if (gist.hasTime()) {
            arguments.put("when", gist.words());
        }
        return arguments;
    }

    /// The service whose name is in the words; its own words where the instructions name none.
    private Optional<String> service(Gist gist) {
        var said = plain(gist.words());
        var names = SERVICE.matcher(scene.instructions())
                .results()
                .map(found -> found.group(1).strip())
                .toList();
        if (names.isEmpty()) {
            return standing.last().isEmpty() ? Optional.of(gist.words()) : Optional.empty();
        }
        return names.stream().filter(name -> said.contains(plain(name))).findFirst();
    }

    private Object guess(Tool tool, String parameter) {
        var schema = tool.parameters().path("properties").path(parameter);
        if (schema.path("type").asString("").equals("boolean")) {
            return false;
        }
        var choice = schema.path("enum").path(0).asString("");
        return choice.isEmpty() ? scene.lastWords().orElse("") : choice;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

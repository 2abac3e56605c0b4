package dev.frontdesk.simulator.vendor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line of a scripted model: what it does when.
///
/// @param when what the caller has to have said last, anywhere in it; empty for anything, also nothing
/// @param result the tool whose result was the last thing to happen; empty where the caller spoke last
/// @param say `{say}` in it stands for the sentence of the tool's result; empty for nothing
/// @param call the tool to call; empty for none
/// @param with its arguments; `{words}` stands for what the caller said
record Rule(Optional<Pattern> when, Optional<String> result, String say, String call, Map<String, String> with) {

    boolean fits(Scene scene) {
        var standing = new Standing(scene.turns());
        var after = scene.lastTurn().filter(Turn.Result.class::isInstance).isPresent()
                ? standing.last().map(Standing.Answered::tool)
                : Optional.<String>empty();
        return after.equals(result)
                && when.map(words -> words.matcher(scene.lastWords().orElse("")).find())
                        .orElse(true);
    }

    Reply reply(Scene scene) {
        var sentence =
                new Standing(scene.turns()).last().map(Standing.Answered::say).orElse("");
        var said = say.replace("{say}", sentence);
        var words = scene.lastWords().orElse("");
        var arguments = new LinkedHashMap<String, Object>();
        with.forEach((name, value) -> arguments.put(name, value.replace("{words}", words)));
        return call.isEmpty() ? Reply.say(said) : new Reply(said, List.of(new Reply.Call(call, arguments)));
    }
}

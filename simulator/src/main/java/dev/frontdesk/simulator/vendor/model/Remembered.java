package dev.frontdesk.simulator.vendor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A call that asked back and is not done, as the words of a conversation tell: what the caller wanted, and what was
/// asked and answered since.
///
/// @param question that we asked last
public record Remembered(String tool, Map<String, Object> arguments, String question) {

    private static final Pattern DONE = Pattern.compile(
            "(?i)\\b(have cancelled|is cancelled|have changed it|is moved|stays as it is|you are booked|"
                    + "you're booked|goodbye|anything else)\\b");

    /// Empty where nothing is open.
    ///
    /// @param turns up to what we said last, the caller's answer not included
    public static Optional<Remembered> asking(List<Turn> turns) {
        Optional<Remembered> open = Optional.empty();
        var said = "";
        for (var turn : turns) {
            if (turn instanceof Turn.Caller(String words)) {
                open = next(open, new Gist(words), said);
            } else if (turn instanceof Turn.Model(String words)) {
                said = words;
                open = DONE.matcher(words).find() ? Optional.empty() : open.map(call -> call.asked(words));
            }
        }
        return open;
    }

    private static Optional<Remembered> next(Optional<Remembered> open, Gist gist, String said) {
        if (open.isPresent()) {
            return open.map(call -> call.answered(gist, said));
        }
        if (gist.wantsToCancel()) {
            return begun("cancel", gist);
        }
        if (gist.wantsToMove()) {
            return begun("move", gist);
        }
        return gist.asksForOwn() ? Optional.of(new Remembered("my_appointments", Map.of(), "")) : Optional.empty();
    }

    private static Optional<Remembered> begun(String tool, Gist gist) {
        var arguments = new LinkedHashMap<String, Object>(Map.of("which", gist.words(), "agreed", false));
        if (tool.equals("move") && gist.hasTime()) {
            arguments.put("when", gist.words());
        }
        return Optional.of(new Remembered(tool, arguments, ""));
    }

    private Remembered asked(String words) {
        return new Remembered(tool, arguments, words);
    }

    private Remembered answered(Gist gist, String said) {
        var all = new LinkedHashMap<>(arguments);
        if (gist.isYes()) {
            all.put("agreed", true);
        } else {
            all.put(Calls.asked(said), gist.words());
        }
        return new Remembered(tool, all, question);
    }
}

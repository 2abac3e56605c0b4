package dev.frontdesk.simulator.scenario;

import java.util.List;
import java.util.Map;

/// What a caller says.
///
/// @param lines each said once: of those left, the first whose cue fits
/// @param answers by what is asked, as often as it is asked, when no line fits
public record Script(List<Line> lines, Map<Topic, String> answers) {

    public Script {
        lines = List.copyOf(lines);
        answers = Map.copyOf(answers);
    }
}

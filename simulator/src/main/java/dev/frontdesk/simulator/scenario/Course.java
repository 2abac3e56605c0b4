package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.line.LineRecord;
import dev.frontdesk.simulator.talk.Ending;
import java.util.List;

/// How a scripted conversation went.
///
/// @param replies what the desk said, in order
/// @param turns how often the contact did something
/// @param troubles what already went wrong on the way
/// @param lines those with sound, in order
public record Course(
        List<String> replies,
        int turns,
        Ending ending,
        List<String> dialled,
        List<String> troubles,
        List<LineRecord> lines) {

    public Course {
        replies = List.copyOf(replies);
        dialled = List.copyOf(dialled);
        troubles = List.copyOf(troubles);
        lines = List.copyOf(lines);
    }
}

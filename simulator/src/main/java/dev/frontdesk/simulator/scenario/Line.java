package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.talk.Action;

/// One thing the caller does, once.
public record Line(Cue cue, Action action) {

    public static Line whenever(Action action) {
        return new Line(new Cue.Always(), action);
    }
}

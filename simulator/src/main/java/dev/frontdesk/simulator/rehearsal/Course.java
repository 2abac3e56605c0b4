package dev.frontdesk.simulator.rehearsal;

import dev.frontdesk.simulator.desk.DeskUnreachable;
import dev.frontdesk.simulator.rehearsal.agenda.Caller;
import dev.frontdesk.simulator.scenario.Transcript;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.talk.Talk;

/// One conversation from hello to the end, written down.
final class Course {

    private static final int MOST_TURNS = 30;

    private final Talk talk;
    private final Caller caller;
    private final Transcript transcript = new Transcript();
    private int turns;

    Course(Talk talk, Caller caller) {
        this.talk = talk;
        this.caller = caller;
    }

    Ending run() {
        try {
            return converse();
        } catch (DeskUnreachable gone) {
            return new Ending.Failed(String.valueOf(gone.getMessage()));
        }
    }

    /// How often the caller said or did something; hanging up is nothing said.
    int turns() {
        return turns;
    }

    String transcript() {
        return transcript.text();
    }

    private Ending converse() {
        var prompt = talk.open();
        transcript.desk(prompt.text());
        while (prompt.ending() == null) {
            var action = turns < MOST_TURNS ? caller.answer(prompt) : new Action.HangUp();
            turns += action instanceof Action.HangUp ? 0 : 1;
            transcript.contact(action.shown());
            prompt = talk.act(action);
            if (!prompt.text().isEmpty()) {
                transcript.desk(prompt.text());
            }
        }
        if (prompt.ending() instanceof Ending.Failed failed) {
            transcript.desk("[" + failed.why() + "]");
        }
        return prompt.ending();
    }
}

package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.desk.DeskUnreachable;
import dev.frontdesk.simulator.line.LineRecord;
import dev.frontdesk.simulator.scenario.audio.AudioCaller;
import dev.frontdesk.simulator.scenario.audio.Witness;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.talk.Prompt;
import dev.frontdesk.simulator.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// One caller following a script through one conversation, to its end.
final class Performance implements Witness {

    private static final int MOST_TURNS = 40;

    private final Talk talk;
    private final ScriptedCaller caller;
    private final Dialogue dialogue;
    private final BooleanSupplier booked;
    private final Live live;
    private final List<String> replies = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private int turns;
    private boolean waited;

    /// @param booked asks the server whether the conversation's appointment exists
    Performance(Talk talk, ScriptedCaller caller, Dialogue dialogue, BooleanSupplier booked, Live live) {
        this.talk = talk;
        this.caller = caller;
        this.dialogue = dialogue;
        this.booked = booked;
        this.live = live;
    }

    Course run() {
        if (live.slowly() && talk instanceof PhoneCall call) {
            call.speakSlowly();
        }
        Ending ending;
        try {
            ending = converse();
        } catch (DeskUnreachable gone) {
            ending = new Ending.Failed(String.valueOf(gone.getMessage()));
        }
        var lines = talk instanceof PhoneCall call ? call.lineRecords() : List.<LineRecord>of();
        lines.forEach(line -> troubles.addAll(line.violations()));
        if (live.audio() && lines.isEmpty()) {
            troubles.add("no stream: the desk did not connect the call to one");
        }
        return new Course(replies, turns, ending, talk.dialled(), troubles, lines);
    }

    private Ending converse() {
        var prompt = open();
        heard(prompt);
        while (prompt.ending() == null) {
            prompt = act(next(prompt));
        }
        return prompt.ending();
    }

    private Prompt open() {
        if (live.steps().isEmpty()) {
            return talk.open();
        }
        if (!(talk instanceof PhoneCall call)) {
            throw new BadScenario("steps are for the telephone");
        }
        return new AudioCaller(call, live.steps(), caller::answer, this).open();
    }

    private Prompt act(Action action) {
        did(action.shown());
        var prompt = talk.act(action);
        if (!(action instanceof Action.Repeat)) {
            heard(prompt);
        }
        return prompt;
    }

    private Action next(Prompt prompt) {
        if (turns >= MOST_TURNS) {
            troubles.add("no end after " + MOST_TURNS + " turns");
            return new Action.HangUp();
        }
        var answer = caller.answer(prompt);
        var leaves = answer.isEmpty() || answer.get() instanceof Action.HangUp;
        if (leaves && live.audio() && !waited) {
            // Half a sentence, or "one moment": there may be more to come.
            waited = true;
            return new Action.Silence();
        }
        waited = false;
        return answer.orElseGet(() -> {
            troubles.add("the script has nothing to say to: " + prompt.text());
            return new Action.HangUp();
        });
    }

    @Override
    public void did(String shown) {
        turns++;
        dialogue.contact(shown);
    }

    @Override
    public void trouble(String what) {
        troubles.add(what);
    }

    @Override
    public void heard(Prompt prompt) {
        if (prompt.text().isEmpty()) {
            return;
        }
        replies.add(prompt.text());
        dialogue.desk(prompt.text());
        if (BookedClaim.in(prompt.text()) && !booked.getAsBoolean()) {
            troubles.add("said to be booked before it was: " + prompt.text());
        }
    }
}

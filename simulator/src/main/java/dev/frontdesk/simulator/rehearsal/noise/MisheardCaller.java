package dev.frontdesk.simulator.rehearsal.noise;

import dev.frontdesk.simulator.rehearsal.agenda.Caller;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Prompt;
import java.util.Random;

/// A caller whose words reach the desk as a recogniser heard them.
public final class MisheardCaller implements Caller {

    private static final double LEAST_CONFIDENCE = 0.6;
    private static final double MOST_CONFIDENCE = 0.95;

    private final Caller caller;
    private final Recogniser recogniser;
    private final Random random;

    public MisheardCaller(Caller caller, Random random) {
        this.caller = caller;
        this.recogniser = new Recogniser(random);
        this.random = random;
    }

    @Override
    public Action answer(Prompt prompt) {
        var action = caller.answer(prompt);
        return action instanceof Action.Say said
                ? new Action.Say(recogniser.heard(said.text()), random.nextDouble(LEAST_CONFIDENCE, MOST_CONFIDENCE))
                : action;
    }
}

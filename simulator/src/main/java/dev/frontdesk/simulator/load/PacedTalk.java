package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Prompt;
import dev.frontdesk.simulator.talk.Talk;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// A conversation whose contact thinks for a moment before each turn, so that interruptions find
/// conversations in every state.
final class PacedTalk implements Talk {

    private static final int LONGEST_THOUGHT_MILLIS = 250;

    private final Talk talk;

    PacedTalk(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Prompt open() {
        return talk.open();
    }

    @Override
    public Prompt act(Action action) {
        Pause.millis(ThreadLocalRandom.current().nextInt(LONGEST_THOUGHT_MILLIS));
        return talk.act(action);
    }

    @Override
    public Prompt resume() {
        return talk.resume();
    }

    @Override
    public List<String> dialled() {
        return talk.dialled();
    }
}

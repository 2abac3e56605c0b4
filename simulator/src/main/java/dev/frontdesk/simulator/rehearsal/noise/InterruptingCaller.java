package dev.frontdesk.simulator.rehearsal.noise;

import dev.frontdesk.simulator.rehearsal.agenda.Caller;
import dev.frontdesk.simulator.rehearsal.agenda.Manner;
import dev.frontdesk.simulator.rehearsal.agenda.Person;
import dev.frontdesk.simulator.scenario.Topic;
import dev.frontdesk.simulator.scenario.Topics;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// A caller who now and then does something else first: is silent, did not hear, asks a question, says the
/// same again, or gives what was not asked for. Asked again, they answer.
public final class InterruptingCaller implements Caller {

    private static final int MOST = 3;
    private static final double OFTEN = 0.3;
    private static final List<String> PARDON =
            List.of("Sorry, what was that?", "Could you say that again, please?", "Pardon?", "Can you repeat that?");

    /// Where somebody may interrupt: in the middle, not at hello and goodbye.
    private static final Set<Topic> MIDDLE = Set.of(
            Topic.SERVICE, Topic.WHEN, Topic.CHOICE, Topic.NAME, Topic.PHONE, Topic.OWN_NUMBER, Topic.CONFIRMATION);

    private final Caller caller;
    private final Person person;
    private final Manner manner;
    private final Random random;
    private final boolean spoken;
    private int interruptions;
    private String last = "";
    private Topic lastTopic = Topic.GREETING;

    /// @param spoken whether there is silence on this channel
    public InterruptingCaller(Caller caller, Person person, Manner manner, Random random, boolean spoken) {
        this.caller = caller;
        this.person = person;
        this.manner = manner;
        this.random = random;
        this.spoken = spoken;
    }

    @Override
    public Action answer(Prompt prompt) {
        var topic = Topics.of(prompt);
        if (MIDDLE.contains(topic) && interruptions < MOST && random.nextDouble() < OFTEN) {
            interruptions++;
            return interruption(topic);
        }
        var action = caller.answer(prompt);
        if (action instanceof Action.Say said) {
            last = said.text();
            lastTopic = topic;
        }
        return action;
    }

    private Action interruption(Topic topic) {
        var ways = new ArrayList<Action>();
        ways.add(Action.Say.clearly(PARDON.get(random.nextInt(PARDON.size()))));
        ways.add(Action.Say.clearly(manner.question()));
        if (spoken) {
            ways.add(new Action.Silence());
        }
        // A name or a number said twice is only heard twice; a yes would answer another question.
        if (lastTopic == Topic.GREETING || lastTopic == Topic.NAME || lastTopic == Topic.PHONE) {
            ways.add(Action.Say.clearly(last));
        }
        switch (topic) {
            case WHEN, PHONE -> ways.add(Action.Say.clearly("My name is " + person.name() + "."));
            case NAME -> ways.add(Action.Say.clearly("My phone number is " + manner.phone(person, 1) + "."));
            default -> {}
        }
        return ways.get(random.nextInt(ways.size()));
    }
}

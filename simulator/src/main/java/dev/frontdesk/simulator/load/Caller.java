package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.call.DialOutcome;
import dev.frontdesk.simulator.call.Leg;
import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.desk.DeskUnreachable;
import dev.frontdesk.simulator.scenario.BookedClaim;
import dev.frontdesk.simulator.scenario.Script;
import dev.frontdesk.simulator.scenario.ScriptedCaller;
import dev.frontdesk.simulator.scenario.Topic;
import dev.frontdesk.simulator.scenario.Topics;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.talk.Prompt;
import dev.frontdesk.simulator.talk.Talk;
import dev.frontdesk.simulator.twilio.Webhooks;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// One caller of a crowd: follows a script to the end and remembers what it was told.
final class Caller {

    /// For a server that is not expected to go away.
    static final Runnable NO_WAITING = () -> {
        throw new IllegalStateException("the server is gone");
    };

    private static final int MOST_TURNS = 20;
    private static final int PATIENCE = 20;
    private static final int MOST_WAITS = 3;
    private static final String STILL_THERE = "still there";

    /// @param asked what the caller was asked for
    /// @param said what the caller said, in order
    /// @param talk what the caller heard, and after an arrow said, in order
    record Told(boolean booked, Set<Topic> asked, Ending ending, List<String> said, List<String> talk) {

        Told {
            asked = Set.copyOf(asked);
            said = List.copyOf(said);
            talk = List.copyOf(talk);
        }

        /// Whether other times were offered.
        boolean offered() {
            return asked.contains(Topic.CHOICE);
        }

        /// Whether a message would have been taken.
        boolean takenToMessage() {
            return asked.contains(Topic.MESSAGE);
        }

        Optional<String> failure() {
            return ending instanceof Ending.Failed failed ? Optional.of(failed.why()) : Optional.empty();
        }
    }

    private final Talk desk;
    private final ScriptedCaller script;
    private final Runnable whenGone;
    private final List<String> said = new ArrayList<>();
    private final List<String> talk = new ArrayList<>();
    private final Set<Topic> asked = EnumSet.noneOf(Topic.class);
    private final int mostTurns;
    private final int mostWaits;
    private int waits;
    private boolean booked;

    /// @param whenGone waits for a server that does not answer; throws when there will be none
    Caller(Talk desk, Script script, Runnable whenGone) {
        this(desk, new ScriptedCaller(script), MOST_TURNS, 0, whenGone);
    }

    private Caller(Talk desk, ScriptedCaller script, int mostTurns, int mostWaits, Runnable whenGone) {
        this.desk = desk;
        this.script = script;
        this.mostTurns = mostTurns;
        this.mostWaits = mostWaits;
        this.whenGone = whenGone;
    }

    /// One whose desk is struck again and again: lets themselves be asked as often, and waits for more where only the
    /// end of a question was heard.
    static Caller patient(Talk desk, Script script, Runnable whenGone) {
        return new Caller(desk, new ScriptedCaller(script, PATIENCE), 4 * MOST_TURNS, MOST_WAITS, whenGone);
    }

    static PhoneCall phone(Webhooks webhooks, String from) {
        return phone(webhooks, from, LoadBusiness.NUMBER);
    }

    static PhoneCall phone(Webhooks webhooks, String from, String to) {
        var account = webhooks.desk().address().accountSid();
        return new PhoneCall(webhooks, Leg.fresh(account, from, to), DialOutcome.NO_ANSWER);
    }

    Told call() {
        var prompt = heard(attempt(desk::open));
        for (var turn = 0; prompt.ending() == null; turn++) {
            var action = turn < mostTurns ? next(prompt) : new Action.HangUp();
            if (action instanceof Action.Say say) {
                said.add(say.text());
                talk.add("-> " + say.text());
            }
            prompt = heard(attempt(() -> desk.act(action)));
        }
        return new Told(booked, asked, prompt.ending(), said, talk);
    }

    private Action next(Prompt prompt) {
        if (mostWaits > 0 && !said.isEmpty() && prompt.text().contains(STILL_THERE)) {
            return Action.Say.clearly(said.getLast());
        }
        var answer = script.answer(prompt).orElseGet(Action.HangUp::new);
        if (answer instanceof Action.HangUp && !booked && !asked.contains(Topic.MESSAGE) && waits < mostWaits) {
            waits++;
            return new Action.Silence();
        }
        waits = 0;
        return answer;
    }

    private Prompt heard(Prompt prompt) {
        booked |= BookedClaim.in(prompt.text());
        asked.add(Topics.of(prompt));
        if (!prompt.text().isBlank()) {
            talk.add(prompt.text());
        }
        return prompt;
    }

    private Prompt attempt(Supplier<Prompt> step) {
        var next = step;
        while (true) {
            try {
                return next.get();
            } catch (DeskUnreachable gone) {
                whenGone.run();
                next = desk::resume;
            }
        }
    }
}

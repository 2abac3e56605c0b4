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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One caller of a crowd: follows a script to the end and remembers what it was told.
final class Caller {

    /// For a server that is not expected to go away.
    static final Runnable NO_WAITING = () -> {
        throw new IllegalStateException("the server is gone");
    };

    private static final int MOST_TURNS = 20;

    /// @param offered whether other times were offered
    /// @param said what the caller said, in order
    /// @param last what the caller heard last
    record Told(boolean booked, boolean offered, Ending ending, List<String> said, String last) {

        Told {
            said = List.copyOf(said);
        }

        Optional<String> failure() {
            return ending instanceof Ending.Failed failed ? Optional.of(failed.why()) : Optional.empty();
        }
    }

    private final Talk talk;
    private final ScriptedCaller script;
    private final Runnable whenGone;
    private final List<String> said = new ArrayList<>();
    private boolean booked;
    private boolean offered;
    private String last = "";

    /// @param whenGone waits for a server that does not answer; throws when there will be none
    Caller(Talk talk, Script script, Runnable whenGone) {
        this.talk = talk;
        this.script = new ScriptedCaller(script);
        this.whenGone = whenGone;
    }

    static PhoneCall phone(Webhooks webhooks, String from) {
        return phone(webhooks, from, LoadBusiness.NUMBER);
    }

    static PhoneCall phone(Webhooks webhooks, String from, String to) {
        var account = webhooks.desk().address().accountSid();
        return new PhoneCall(webhooks, Leg.fresh(account, from, to), DialOutcome.NO_ANSWER);
    }

    Told call() {
        var prompt = heard(attempt(talk::open));
        for (var turn = 0; prompt.ending() == null; turn++) {
            var action = turn < MOST_TURNS ? script.answer(prompt).orElseGet(Action.HangUp::new) : new Action.HangUp();
            if (action instanceof Action.Say say) {
                said.add(say.text());
            }
            prompt = heard(attempt(() -> talk.act(action)));
        }
        return new Told(booked, offered, prompt.ending(), said, last);
    }

    private Prompt heard(Prompt prompt) {
        booked |= BookedClaim.in(prompt.text());
        offered |= Topics.of(prompt) == Topic.CHOICE;
        last = prompt.text().isBlank() ? last : prompt.text();
        return prompt;
    }

    private Prompt attempt(Supplier<Prompt> step) {
        var next = step;
        while (true) {
            try {
                return next.get();
            } catch (DeskUnreachable gone) {
                whenGone.run();
                next = talk::resume;
            }
        }
    }
}

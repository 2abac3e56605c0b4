package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Receptionist;
import dev.frontdesk.conversation.Visit;
import java.util.Locale;

/// The script for one turn that a model was lost in. Where it had called tools already, the contact's words are
/// no answer to what is open now: it is said again first.
final class Resuming implements Receptionist {

    private final Receptionist script;

    Resuming(Receptionist script) {
        this.script = script;
    }

    @Override
    public Locale language(Business business) {
        return script.language(business);
    }

    @Override
    public Answer answer(Visit visit, Incoming incoming) {
        var worked = visit.conversation().dialogue().rounds() > 0;
        return script.answer(visit, worked ? new Incoming.Resumed() : incoming);
    }

    @Override
    public Outcome abandoned(Visit visit) {
        return script.abandoned(visit);
    }
}

package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Readied;
import dev.frontdesk.conversation.Receptionist;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.scripted.Clerk;
import java.util.Locale;

/// A receptionist for one turn, which says what stands ready. Where the conversation has gone on meanwhile, the
/// script answers.
final class ReadiedReply implements Receptionist {

    private final Readied readied;
    private final Receptionist script;
    private final Clerk clerk;

    ReadiedReply(Readied readied, Receptionist script, Clerk clerk) {
        this.readied = readied;
        this.script = script;
        this.clerk = clerk;
    }

    @Override
    public Locale language(Business business) {
        return script.language(business);
    }

    @Override
    public Answer answer(Visit visit, Incoming incoming) {
        var conversation = visit.conversation();
        if (!conversation.id().equals(readied.conversation())
                || conversation.progress().turns() != readied.turns()) {
            return script.answer(visit, incoming);
        }
        var standing = clerk.turn(visit, "reply").answer();
        var saying = Saying.of(readied.text());
        return new Answer(
                saying,
                standing.language(),
                standing.options(),
                readied.next(),
                standing.dialogue().said(saying),
                standing.knowledge());
    }

    @Override
    public Outcome abandoned(Visit visit) {
        return script.abandoned(visit);
    }
}

package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.FirstWords;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Receptionist;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.Visit;
import java.util.Locale;

/// A receptionist for one turn whose reply was begun already: whatever it answers stands behind what was told.
/// Where the contact interrupted, a yes to what was to be read back counts for nothing: they had not heard it.
final class Begun implements Receptionist {

    private final Receptionist rest;
    private final FirstWords told;

    Begun(Receptionist rest, FirstWords told) {
        this.rest = rest;
        this.told = told;
    }

    @Override
    public Locale language(Business business) {
        return rest.language(business);
    }

    @Override
    public Answer answer(Visit visit, Incoming incoming) {
        var answer = rest.answer(visit, incoming);
        var saying = behind(answer.saying());
        var dialogue = answer.dialogue().said(saying);
        return new Answer(
                saying,
                answer.language(),
                answer.options(),
                answer.next(),
                told.cut() ? dialogue.unread() : dialogue,
                answer.knowledge());
    }

    private Saying behind(Saying answer) {
        return answer.text().startsWith(told.text())
                ? answer
                : Saying.of(told.text()).and(answer);
    }

    @Override
    public Outcome abandoned(Visit visit) {
        return rest.abandoned(visit);
    }
}

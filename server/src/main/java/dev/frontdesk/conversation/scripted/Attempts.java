package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue.Attempt;
import dev.frontdesk.conversation.Dialogue.Question;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The answers to one question that takes several: a name said and then spelled, a number in halves. They
/// are kept until something else is asked.
final class Attempts {

    private final List<Attempt> made = new ArrayList<>();
    private Expects asked;

    Attempts(Question question) {
        asked = question.open();
        made.addAll(Objects.requireNonNullElse(question.attempts(), List.of()));
    }

    void add(Expects question, Said said) {
        add(question, new Attempt(said.text(), said.alternatives()));
    }

    /// What was understood before and turned out to be wrong helps to understand the next answer.
    void recall(Expects question, String understood) {
        add(question, new Attempt(understood, List.of()));
    }

    void clear() {
        made.clear();
    }

    private void add(Expects question, Attempt attempt) {
        if (question != asked) {
            made.clear();
        }
        asked = question;
        made.add(attempt);
    }

    /// In order; empty when they were made at another question.
    List<Attempt> at(Expects question) {
        return question == asked ? List.copyOf(made) : List.of();
    }
}

package dev.frontdesk.conversation.understanding.grammar;

import java.util.ArrayList;
import java.util.List;

/// Rules in the making. Each is named by an example of what it reads.
public final class RuleBook<S> {

    private final List<Rule<S>> rules = new ArrayList<>();

    public RuleBook<S> rule(String example, Rule.Production<S> production, Slot... slots) {
        rules.addAll(Rule.of(example, production, slots));
        return this;
    }

    public List<Rule<S>> rules() {
        return List.copyOf(rules);
    }
}

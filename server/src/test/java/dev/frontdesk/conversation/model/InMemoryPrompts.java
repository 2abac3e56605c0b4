package dev.frontdesk.conversation.model;

import dev.frontdesk.business.BusinessId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One business's prompts in memory.
public final class InMemoryPrompts implements Prompts {

    private final List<Prompt> kept = new ArrayList<>();

    @Override
    public List<Prompt> used(BusinessId business) {
        return kept.stream().filter(prompt -> prompt.weight() > 0).toList();
    }

    @Override
    public List<Prompt> all(BusinessId business) {
        return kept.reversed().stream().toList();
    }

    @Override
    public Prompt add(BusinessId business, Prompt prompt, Instant now) {
        var numbered = new Prompt(kept.size() + 1, prompt.tone(), prompt.extra(), prompt.checklist(), prompt.weight());
        kept.add(numbered);
        return numbered;
    }

    @Override
    public boolean weigh(BusinessId business, int version, int weight) {
        if (version < 1 || version > kept.size()) {
            return false;
        }
        var was = kept.get(version - 1);
        kept.set(version - 1, new Prompt(version, was.tone(), was.extra(), was.checklist(), weight));
        return true;
    }

    @Override
    public Map<Integer, Results> results(BusinessId business) {
        return Map.of();
    }

    public void clear() {
        kept.clear();
    }
}

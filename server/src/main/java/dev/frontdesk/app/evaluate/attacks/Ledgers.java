package dev.frontdesk.app.evaluate.attacks;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.model.ModelAccounts;
import dev.frontdesk.conversation.model.ModelTurn;
import dev.frontdesk.conversation.model.Prompt;
import dev.frontdesk.conversation.model.Prompts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How the model did in each turn; an owner who adds nothing to the instructions, and models that cost nothing. For
/// one thread.
final class Ledgers implements ModelAccounts, Prompts {

    private final List<ModelTurn> turns = new ArrayList<>();

    /// In order.
    List<ModelTurn> turns() {
        return turns;
    }

    @Override
    public void add(BusinessId business, ConversationId conversation, ModelTurn turn, LocalDate day) {
        turns.add(turn);
    }

    @Override
    public void charge(BusinessId business, ModelTurn asked, LocalDate day) {}

    @Override
    public long spent(BusinessId business, LocalDate day) {
        return 0;
    }

    @Override
    public List<ModelTurn> of(BusinessId business, ConversationId conversation) {
        return List.copyOf(turns);
    }

    @Override
    public List<Prompt> used(BusinessId business) {
        return List.of();
    }

    @Override
    public List<Prompt> all(BusinessId business) {
        return List.of();
    }

    @Override
    public Prompt add(BusinessId business, Prompt prompt, Instant now) {
        throw new UnsupportedOperationException("nobody adds prompts here");
    }

    @Override
    public boolean weigh(BusinessId business, int version, int weight) {
        return false;
    }

    @Override
    public Map<Integer, Results> results(BusinessId business) {
        return Map.of();
    }
}

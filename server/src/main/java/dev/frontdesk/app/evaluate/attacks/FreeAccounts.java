package dev.frontdesk.app.evaluate.attacks;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.model.ModelAccounts;
import dev.frontdesk.conversation.model.ModelTurn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How the model did in each turn, of models that cost nothing. For one thread.
final class FreeAccounts implements ModelAccounts {

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
}

package dev.frontdesk.conversation.model;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One business's accounts in memory.
public final class InMemoryAccounts implements ModelAccounts {

    final List<ModelTurn> turns = new ArrayList<>();
    private final Map<LocalDate, Long> spent = new HashMap<>();

    @Override
    public void add(BusinessId business, ConversationId conversation, ModelTurn turn, LocalDate day) {
        turns.add(turn);
        spent.merge(day, turn.cost().micros(), Long::sum);
    }

    @Override
    public void charge(BusinessId business, ModelTurn asked, LocalDate day) {
        spent.merge(day, asked.cost().micros(), Long::sum);
    }

    @Override
    public long spent(BusinessId business, LocalDate day) {
        return spent.getOrDefault(day, 0L);
    }

    @Override
    public List<ModelTurn> of(BusinessId business, ConversationId conversation) {
        return List.copyOf(turns);
    }

    public void clear() {
        turns.clear();
        spent.clear();
    }
}

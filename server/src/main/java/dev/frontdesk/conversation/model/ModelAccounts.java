package dev.frontdesk.conversation.model;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import java.time.LocalDate;
import java.util.List;

/// What models did and cost. Called inside a [dev.frontdesk.business.BusinessScope].
public interface ModelAccounts {

    /// Kept with the conversation, and added to what was spent on that day.
    ///
    /// @param day of the business
    void add(BusinessId business, ConversationId conversation, ModelTurn turn, LocalDate day);

    /// Adds to what was spent on that day alone: it was asked apart from the turns of a conversation.
    void charge(BusinessId business, ModelTurn asked, LocalDate day);

    /// In millionths of a dollar.
    long spent(BusinessId business, LocalDate day);

    /// In order of turns.
    List<ModelTurn> of(BusinessId business, ConversationId conversation);
}

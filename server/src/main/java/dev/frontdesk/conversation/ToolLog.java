package dev.frontdesk.conversation;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import java.util.List;

/// What models did in conversations. Called inside a [dev.frontdesk.business.BusinessScope]; what is added is
/// committed with what the tool did.
public interface ToolLog {

    /// How many calls of one conversation are kept; those that come later are not.
    int MOST = 300;

    /// A call that is kept already stays as it is.
    void add(BusinessId business, ConversationId conversation, ToolCall call);

    /// In the order in which they were made.
    List<ToolCall> of(BusinessId business, ConversationId conversation);
}

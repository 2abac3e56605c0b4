package dev.frontdesk.conversation.model;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.ToolLog;
import java.util.ArrayList;
import java.util.List;

/// One conversation's tools in memory.
final class InMemoryToolLog implements ToolLog {

    private final List<ToolCall> calls = new ArrayList<>();

    @Override
    public void add(BusinessId business, ConversationId conversation, ToolCall call) {
        calls.add(call);
    }

    @Override
    public List<ToolCall> of(BusinessId business, ConversationId conversation) {
        return List.copyOf(calls);
    }
}

package dev.frontdesk.app.evaluate.memory;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.ToolLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Calls of tools in memory. For one thread.
public class MemoryToolLog implements ToolLog {

    private record Place(BusinessId business, ConversationId conversation) {}

    private final Map<Place, List<ToolCall>> kept = new LinkedHashMap<>();

    @Override
    public void add(BusinessId business, ConversationId conversation, ToolCall call) {
        var calls = kept.computeIfAbsent(new Place(business, conversation), _ -> new ArrayList<>());
        if (calls.size() < MOST && calls.stream().noneMatch(one -> one.call().equals(call.call()))) {
            calls.add(call);
        }
    }

    @Override
    public List<ToolCall> of(BusinessId business, ConversationId conversation) {
        return List.copyOf(kept.getOrDefault(new Place(business, conversation), List.of()));
    }

    public void clear() {
        kept.clear();
    }
}

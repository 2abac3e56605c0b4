package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.scripted.LedTalk;
import java.util.List;
import java.util.Map;

/// Ends the conversation.
final class EndCall implements Tool {

    private final LedTalk talk;

    EndCall(LedTalk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "end_call";
    }

    @Override
    public String description() {
        return "End the call once the caller has said goodbye or wants nothing more. Say the result's sentence; the call ends after"
                + " it.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        return visit.result(talk.end(visit.led()), Map.of());
    }
}

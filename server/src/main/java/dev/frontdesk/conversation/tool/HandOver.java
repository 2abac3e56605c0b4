package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.scripted.LedTalk;
import java.util.List;
import java.util.Map;

/// Puts a person on the line.
final class HandOver implements Tool {

    private final LedTalk talk;

    HandOver(LedTalk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "hand_over";
    }

    @Override
    public String description() {
        return "Connect the caller to a person. Call it when they ask for one, are upset, or when you cannot help. Say the result's"
                + " sentence; the call is connected after it.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public boolean serves(Business business, Channel channel) {
        return business.reception().escalation().number() != null && channel.spoken();
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        return visit.result(talk.handOver(visit.led()), Map.of());
    }
}

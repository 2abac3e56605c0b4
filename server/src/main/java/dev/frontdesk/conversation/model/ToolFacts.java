package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.conversation.fact.ToolFact;
import dev.frontdesk.conversation.tool.Results;

/// What tools' results let a model claim.
final class ToolFacts {

    private ToolFacts() {}

    static ToolFact of(String tool, ToolReply reply) {
        return new ToolFact(tool, Results.done(reply.output()), reply.say(), reply.output());
    }

    static ToolFact of(ToolCall call) {
        return new ToolFact(call.tool(), Results.done(call.output()), Results.say(call.output()), call.output());
    }
}

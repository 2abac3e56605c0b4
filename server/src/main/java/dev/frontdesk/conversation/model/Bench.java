package dev.frontdesk.conversation.model;

import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.LiveDesk;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.scripted.Clerk;
import dev.frontdesk.conversation.tool.Toolbox;
import java.time.Clock;
import java.util.function.Function;

/// What a model's turn works with at the desk, the same for all turns.
///
/// @param live runs the tools, each in a transaction of its own
/// @param json reads the arguments that a model gave a tool
public record Bench(
        BusinessScope scope,
        Conversations conversations,
        LiveDesk live,
        ToolLog log,
        Clerk clerk,
        Function<String, Arguments> json,
        Clock clock) {

    Toolbox toolbox() {
        return new Toolbox(clerk);
    }
}

package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ToolOffer;
import java.util.List;

/// Something a model may ask for. Immutable and thread-safe; all that changes is in the visit.
public interface Tool {

    /// As the model calls it; `[a-z_]+`.
    String name();

    /// What it does and when to call it, for the model, in English.
    String description();

    List<Parameter> parameters();

    /// The same for one business, whose settings may say what a parameter takes.
    default List<Parameter> parameters(Business business) {
        return parameters();
    }

    /// Whether this business has a use for it on this channel.
    default boolean serves(Business business, Channel channel) {
        return true;
    }

    /// Whether it may be called as the conversation stands.
    default boolean ready(ToolVisit visit) {
        return true;
    }

    /// Does it, inside the business's scope with the conversation locked. What it cannot do it says in the
    /// result.
    ///
    /// @param arguments with all that is required
    ToolResult run(ToolVisit visit, Arguments arguments);

    default ToolOffer offer(Business business) {
        return new ToolOffer(name(), description(), ToolSchema.of(parameters(business)));
    }
}

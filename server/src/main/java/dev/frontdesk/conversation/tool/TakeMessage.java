package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.scripted.LedTalk;
import java.util.List;

/// Passes a message on to the owner.
final class TakeMessage implements Tool {

    private final LedTalk talk;

    TakeMessage(LedTalk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "take_message";
    }

    @Override
    public String description() {
        return "Pass a message on to the business, with whom to call back. Read it back to the caller before you call this.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.required("message", "The message in the caller's words."),
                Parameter.optional("name", "Who it is from."),
                Parameter.optional("phone", "Where to call back, when it is not the number they call from."));
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        var step = talk.message(visit.led(), arguments.text("message").orElseThrow(), Words.claimed(arguments));
        return visit.result(step);
    }
}

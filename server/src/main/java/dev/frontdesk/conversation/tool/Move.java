package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.scripted.LedExisting;
import dev.frontdesk.conversation.scripted.SlotRequest;
import java.util.List;

/// Moves an appointment made before.
final class Move implements Tool {

    private final LedExisting existing;

    Move(LedExisting existing) {
        this.existing = existing;
    }

    @Override
    public String name() {
        return "move";
    }

    @Override
    public String description() {
        return "Move an appointment the caller already has to another time. Call it once with agreed false: it finds the"
                + " appointment and the new time and says what to ask. Call it again with agreed true once they said yes.";
    }

    @Override
    public List<Parameter> parameters() {
        return Words.appointment(
                Parameter.optional("when", "The new time. " + Words.WHEN),
                Parameter.optional("resource", Words.RESOURCE),
                Parameter.yesOrNo("agreed", Words.AGREED));
    }

    @Override
    public boolean serves(Business business, Channel channel) {
        return Words.books(business);
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        var when = arguments.text("when").orElse(null);
        var to = new SlotRequest(null, when, arguments.text("resource").orElse(null));
        var claimed = Words.claimedBeside(when, arguments);
        return visit.result(existing.move(visit.led(), claimed, to, arguments.isTrue("agreed")));
    }
}

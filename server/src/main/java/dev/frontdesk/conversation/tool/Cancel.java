package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.scripted.LedExisting;
import java.util.List;

/// Cancels an appointment made before.
final class Cancel implements Tool {

    private final LedExisting existing;

    Cancel(LedExisting existing) {
        this.existing = existing;
    }

    @Override
    public String name() {
        return "cancel";
    }

    @Override
    public String description() {
        return "Cancel an appointment the caller already has. Call it once with agreed false: it finds the appointment and says"
                + " what to ask. Call it again with agreed true once they said yes.";
    }

    @Override
    public List<Parameter> parameters() {
        return Words.appointment(Parameter.yesOrNo("agreed", Words.AGREED));
    }

    @Override
    public boolean serves(Business business, Channel channel) {
        return Words.books(business);
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        return visit.result(existing.cancel(visit.led(), Words.claimed(arguments), arguments.isTrue("agreed")));
    }
}

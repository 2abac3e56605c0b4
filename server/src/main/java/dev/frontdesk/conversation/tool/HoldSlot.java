package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.scripted.LedBooking;
import java.util.List;

/// Keeps a time for the caller while the rest is asked.
final class HoldSlot implements Tool {

    private final LedBooking booking;

    HoldSlot(LedBooking booking) {
        this.booking = booking;
    }

    @Override
    public String name() {
        return "hold_slot";
    }

    @Override
    public String description() {
        return "Hold one time for the caller for a few minutes. Call it as soon as they have chosen a day and a time. The result"
                + " says what to ask next. A hold is no booking. To change an appointment that is booked call move.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.required("when", Words.WHEN),
                Parameter.optional("service", Words.SERVICE),
                Parameter.optional("resource", Words.RESOURCE));
    }

    @Override
    public boolean serves(Business business, Channel channel) {
        return Words.books(business);
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        return visit.result(booking.hold(visit.led(), Words.slot(arguments)));
    }
}

package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.scripted.LedBooking;
import java.util.List;

/// Tells what is free; holds nothing.
final class FindSlots implements Tool {

    private final LedBooking booking;

    FindSlots(LedBooking booking) {
        this.booking = booking;
    }

    @Override
    public String name() {
        return "find_slots";
    }

    @Override
    public String description() {
        return "Find free appointment times. Call it before you name any time as free. Holds nothing.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.optional("service", Words.SERVICE),
                Parameter.optional("when", Words.WHEN + " Leave it out for the next free times."),
                Parameter.optional("resource", Words.RESOURCE));
    }

    @Override
    public boolean serves(Business business, Channel channel) {
        return Words.books(business);
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        return visit.result(booking.find(visit.led(), Words.slot(arguments)));
    }
}

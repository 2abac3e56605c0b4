package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.scripted.LedBooking;
import java.util.List;

/// Books what the form says.
final class Book implements Tool {

    private final LedBooking booking;

    Book(LedBooking booking) {
        this.booking = booking;
    }

    @Override
    public String name() {
        return "book";
    }

    @Override
    public String description() {
        return "Book the appointment that is held. Works only when nothing is missing, the result of an earlier tool has read"
                + " everything back, and the caller has said yes to that. Only when the status is done is it booked.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.yesOrNo("agreed", Words.AGREED));
    }

    @Override
    public boolean serves(Business business, Channel channel) {
        return Words.books(business);
    }

    @Override
    public boolean ready(ToolVisit visit) {
        return visit.led().form().has(FieldName.WHEN);
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        return visit.result(booking.book(visit.led(), arguments.isTrue("agreed")));
    }
}

package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.scripted.LedExisting;
import java.util.List;

/// Tells callers who have shown who they are of their appointments.
final class MyAppointments implements Tool {

    private final LedExisting existing;

    MyAppointments(LedExisting existing) {
        this.existing = existing;
    }

    @Override
    public String name() {
        return "my_appointments";
    }

    @Override
    public String description() {
        return "Look up the caller's own appointments. Needs the name they were made under, and that they call from the number"
                + " they were made with, or say that number or a reference.";
    }

    @Override
    public List<Parameter> parameters() {
        return Words.identity();
    }

    @Override
    public boolean serves(Business business, Channel channel) {
        return Words.books(business);
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        var told = existing.tell(visit.led(), Words.claimed(arguments));
        var appointments = told.appointments().stream()
                .map(one -> Standing.appointment(visit.led(), one))
                .toList();
        return visit.result(told.step(), "appointments", appointments);
    }
}

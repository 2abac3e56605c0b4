package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.Conversation;
import dev.frontdesk.simulator.desk.Rest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A business's appointments and conversations before a conversation, to tell what it changed.
final class Ledger {

    private final Rest rest;
    private final String business;
    private final Set<String> appointments;
    private final Set<String> conversations;

    /// @param withConversations whether conversations will be asked for
    Ledger(Rest rest, String business, boolean withConversations) {
        this.rest = rest;
        this.business = business;
        this.appointments =
                rest.appointments(business).stream().map(Appointment::id).collect(Collectors.toSet());
        this.conversations = withConversations
                ? rest.conversations(business).stream().map(Conversation::id).collect(Collectors.toSet())
                : Set.of();
    }

    /// Held and booked since, by whomever.
    List<Appointment> added() {
        return rest.appointments(business).stream()
                .filter(appointment -> !appointments.contains(appointment.id()))
                .filter(Appointment::isHeldOrBooked)
                .toList();
    }

    List<Conversation> conversations() {
        return rest.conversations(business).stream()
                .filter(conversation -> !conversations.contains(conversation.id()))
                .toList();
    }
}

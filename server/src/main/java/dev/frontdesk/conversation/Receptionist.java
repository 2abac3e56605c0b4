package dev.frontdesk.conversation;

/// Answers a contact's turn. Called inside a [dev.frontdesk.business.BusinessScope]: whatever it books or
/// notes is committed with the turn, before the answer is said.
public interface Receptionist {

    /// Never throws for anything a contact can say.
    Answer answer(Visit visit, Incoming incoming);

    /// Gives up what is kept for a conversation that ended without a booking.
    void abandoned(Visit visit);
}

package dev.frontdesk.conversation;

import dev.frontdesk.business.Business;
import java.util.Locale;

/// Answers a contact's turn. Called inside a [dev.frontdesk.business.BusinessScope]: whatever it books or
/// notes is committed with the turn, before the answer is said.
public interface Receptionist {

    /// What it speaks with a contact of whom nothing is known yet: the first of the business's languages
    /// that it can speak, else one that it can.
    Locale language(Business business);

    /// Never throws for anything a contact can say.
    Answer answer(Visit visit, Incoming incoming);

    /// Brings a conversation to its end that the contact left: gives up what is only held, and passes on
    /// what was said to be passed on.
    ///
    /// @return what became of it
    Outcome abandoned(Visit visit);
}

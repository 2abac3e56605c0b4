package dev.frontdesk.app.evaluate.facts;

import java.util.List;

/// Who appears in the conversations that sentences are about.
///
/// @param businesses the names of their documents
/// @param contacts who speaks
/// @param others people that are not in the conversation
/// @param strangers who is not of the staff, nor in the conversation
record Cast(List<String> businesses, List<String> contacts, List<String> others, List<String> strangers) {

    /// Of the lines the check was tuned on.
    static final Cast KNOWN = new Cast(
            List.of("clinic", "salon"),
            List.of("Jane Smith", "Luc Tremblay", "Amrita Sandhu", "Tom Baker", "Wei Zhang"),
            List.of("Peter Novak", "Sandra Miller", "Olga Ivanova"),
            List.of("Dr. Patel", "Dr. Morgan", "Nurse Olivia", "Dr. Singh"));

    /// Of lines that are to be new in everything.
    static final Cast FRESH = new Cast(
            List.of("clinic", "salon", "garage"),
            List.of("María Fernández", "Chloé Gagnon", "Oluwaseun Adeyemi", "Bob Marsh", "Ines Haddad"),
            List.of("Hannah Weiss", "Daniel Kim", "Zofia Wrona"),
            List.of("Dr. Hassan", "Nadia", "Zbigniew", "Mrs. Porter", "Kevin"));
}

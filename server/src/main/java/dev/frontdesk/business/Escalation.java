package dev.frontdesk.business;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// When and where a person takes over.
///
/// @param number E.164; null when nobody can be reached by phone, and the receptionist takes a message
/// @param words said by a contact, they ask for a person
/// @param after failures to understand in a row before a person or a message is offered
public record Escalation(@Nullable String number, List<String> words, int after) {

    public static final Escalation DEFAULT = new Escalation(null, List.of("agent", "operator", "human"), 3);

    public Escalation {
        words = List.copyOf(words);
    }
}

package dev.frontdesk.simulator.rehearsal.agenda;

import java.util.List;
import java.util.Map;

/// What a caller is going to convey.
///
/// @param statements in order; what a later one says of a detail replaces what an earlier one said
/// @param words the bare words the recorded caller used, by detail and value
/// @param requests that an appointment is wanted, without saying which
public record Plan(
        Goal goal, List<Statement> statements, Map<Detail, Map<String, String>> words, List<String> requests) {

    public Plan {
        statements = List.copyOf(statements);
        words = Map.copyOf(words);
        requests = List.copyOf(requests);
    }

    /// The recorded caller's words for a value, else the plain ones.
    String words(Detail detail, String value) {
        return words.getOrDefault(detail, Map.of()).getOrDefault(value, Plainly.said(detail, value));
    }
}

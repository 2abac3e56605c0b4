package dev.frontdesk.simulator.vendor.model;

import java.util.List;
import java.util.Optional;

/// What a model knows when it is to reply.
///
/// @param instructions of the session
/// @param request instructions for this one reply; empty for none
/// @param turns so far, oldest first
public record Scene(String instructions, String request, List<Tool> tools, List<Turn> turns) {

    public Optional<Tool> tool(String name) {
        return tools.stream().filter(tool -> tool.name().equals(name)).findFirst();
    }

    /// What the caller said last; empty where the caller has not spoken.
    public Optional<String> lastWords() {
        return turns.reversed().stream()
                .filter(Turn.Caller.class::isInstance)
                .map(turn -> ((Turn.Caller) turn).words())
                .findFirst();
    }

    public Optional<Turn> lastTurn() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
    }
}

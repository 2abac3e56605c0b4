package dev.frontdesk.simulator.rehearsal.corpus;

import java.util.List;

/// A detail that became known with a turn, whether the turn says it or something before did.
///
/// @param said the words used for it so far, by either side
public record Given(String slot, List<String> said, String canonical) {

    public Given {
        said = List.copyOf(said);
    }
}

package dev.frontdesk.conversation.review;

import java.util.List;
import java.util.Optional;

/// Looks whether what we said was so.
@FunctionalInterface
public interface FactAudit {

    /// Judges nothing.
    FactAudit NONE = _ -> Optional.empty();

    /// Turns of ours that claim what nothing covers, in order; empty where they cannot be judged. Called outside
    /// any scope.
    Optional<List<Integer>> wrong(Reviewed ended);
}

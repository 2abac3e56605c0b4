package dev.frontdesk.conversation.review;

import java.util.List;

/// Looks whether what we said was so.
@FunctionalInterface
public interface FactAudit {

    /// Turns of ours that claim what nothing covers, in order. Called outside any scope.
    List<Integer> wrong(Reviewed ended);
}

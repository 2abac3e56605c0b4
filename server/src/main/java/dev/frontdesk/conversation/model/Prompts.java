package dev.frontdesk.conversation.model;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.conversation.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The owner's prompts, each version kept. Called inside a [dev.frontdesk.business.BusinessScope].
public interface Prompts extends PromptSource {

    /// More are not kept.
    int MOST = 200;

    /// All, the newest first.
    List<Prompt> all(BusinessId business);

    /// Keeps a new version, and gives it its number.
    ///
    /// @throws IllegalStateException when there are [#MOST] already
    Prompt add(BusinessId business, Prompt prompt, Instant now);

    /// How many of the contacts get a version from now on.
    ///
    /// @return false when there is no such version
    boolean weigh(BusinessId business, int version, int weight);

    /// What conversations came to, by version; 0 stands for the usual prompt.
    Map<Integer, Results> results(BusinessId business);

    /// @param conversations that a model led at least a turn of
    /// @param outcomes of those that ended
    /// @param fallbacks turns whose reply was not the model's
    /// @param micros what it cost, in millionths of a dollar
    record Results(long conversations, Map<Outcome, Long> outcomes, long turns, long fallbacks, long micros) {

        public Results {
            outcomes = Map.copyOf(outcomes);
        }
    }
}

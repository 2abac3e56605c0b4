package dev.frontdesk.admin;

import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.model.Prompt;
import dev.frontdesk.conversation.model.Prompts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A prompt, and what conversations led by it came to.
///
/// @param version 0 for the usual prompt, which adds nothing and is in use while no other is
/// @param weight how many of the contacts get it, by comparison with the others'
record PromptView(int version, String tone, String extra, List<String> checklist, int weight, ResultsView results) {

    /// @param outcomes how many of the conversations that ended came to what
    /// @param costMicros in millionths of a dollar
    record ResultsView(long conversations, Map<String, Long> outcomes, long turns, long fallbacks, long costMicros) {

        private static final ResultsView NONE = new ResultsView(0, Map.of(), 0, 0, 0);

        private static ResultsView of(Prompts.@Nullable Results results) {
            return results == null
                    ? NONE
                    : new ResultsView(
                            results.conversations(),
                            labelled(results.outcomes()),
                            results.turns(),
                            results.fallbacks(),
                            results.micros());
        }

        private static Map<String, Long> labelled(Map<Outcome, Long> outcomes) {
            var labelled = new TreeMap<String, Long>();
            outcomes.forEach((outcome, count) -> labelled.put(outcome.label(), count));
            return labelled;
        }
    }

    static PromptView of(Prompt prompt, Prompts.@Nullable Results results) {
        return new PromptView(
                prompt.version(),
                prompt.tone(),
                prompt.extra(),
                prompt.checklist(),
                prompt.weight(),
                ResultsView.of(results));
    }
}

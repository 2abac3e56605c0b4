package dev.frontdesk.simulator.live;

import dev.frontdesk.simulator.scenario.audio.Step;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// In which order calls begin. What OpenAI's recogniser and voice do is everybody's, so those to whom it matters come
/// in rounds, one after the other, which take longest of all; the others fill the lines beside them.
///
/// @param bySpeech by what OpenAI's recogniser and voice do meanwhile: the most calls first, since nobody waits
/// for a line then; by the last round few are left
/// @param others first those whose session at Nova is to go wrong: later a session that is old might be replaced, and
/// the new one take what was meant for them. Then the longest, so that no long one is left in the end
record Rounds(Map<String, List<LiveCase>> bySpeech, List<LiveCase> others) {

    /// Of speech and its answer.
    private static final int STEP_MILLIS = 4_000;

    static Rounds of(List<LiveCase> all) {
        var bySpeech = new LinkedHashMap<String, List<LiveCase>>();
        for (var speech : List.of("well", "refuse", "hang")) {
            bySpeech.put(
                    speech,
                    all.stream().filter(one -> one.speech().equals(speech)).toList());
        }
        var others = all.stream()
                .filter(one -> one.speech().isEmpty())
                .sorted(Comparator.comparing((LiveCase one) -> one.of("nova").length == 0)
                        .thenComparingInt(one -> -millis(one)))
                .toList();
        return new Rounds(bySpeech, others);
    }

    /// About as long as the caller does more than answer what is asked.
    private static int millis(LiveCase one) {
        return one.scenario().live().steps().stream().mapToInt(Rounds::millis).sum();
    }

    private static int millis(Step step) {
        return switch (step) {
            case Step.Pause(var millis) -> millis;
            case Step.Gap(var millis) -> millis;
            case Step.Speak _, Step.Over _, Step.Cough _, Step.Mumble _, Step.Keys _, Step.Await _ -> STEP_MILLIS;
            case Step.Listen _, Step.Answer _, Step.HangUp _ -> STEP_MILLIS;
        };
    }
}

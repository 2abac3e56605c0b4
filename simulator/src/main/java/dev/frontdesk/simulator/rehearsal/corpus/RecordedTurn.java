package dev.frontdesk.simulator.rehearsal.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// One go of one side.
///
/// @param user whether the caller said it
/// @param served whether it is about the service that books; the rest is about other things, a taxi
/// @param acts about the service that books
public record RecordedTurn(int index, boolean user, boolean served, String text, List<Act> acts, List<Given> given) {

    public RecordedTurn {
        acts = List.copyOf(acts);
        given = List.copyOf(given);
    }

    public boolean does(String kind) {
        return acts.stream().anyMatch(act -> act.kind().equals(kind));
    }

    public Set<String> kinds() {
        return acts.stream().map(Act::kind).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether words stand in the text, in whatever case.
    public boolean mentions(String words) {
        return !words.isEmpty() && text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}

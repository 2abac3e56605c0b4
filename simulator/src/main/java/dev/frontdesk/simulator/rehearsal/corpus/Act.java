package dev.frontdesk.simulator.rehearsal.corpus;

/// What a recorded turn did, as the corpus marks it.
///
/// @param kind `INFORM`, `AFFIRM`, `NEGATE`, `REQUEST`, …
/// @param slot what it is about; empty when about nothing in particular
/// @param said the words that say it; empty when there are none
/// @param canonical what they mean: a day as `2019-03-07`, a time as `16:00`
public record Act(String kind, String slot, String said, String canonical) {

    public boolean informs(String what) {
        return kind.equals("INFORM") && slot.equals(what);
    }
}

package dev.frontdesk.simulator.rehearsal;

import dev.frontdesk.simulator.rehearsal.agenda.Goal;
import dev.frontdesk.simulator.rehearsal.corpus.RecordedDialogue;

/// One conversation that was had.
///
/// @param turns how often the caller did something, from first to last
/// @param again how often the caller had to say something again
/// @param ended `desk`, `caller`, `person` or `failure`
record Rehearsed(
        RecordedDialogue recorded,
        Goal goal,
        Judgement judgement,
        int turns,
        int again,
        String ended,
        String transcript) {}

package dev.frontdesk.simulator.rehearsal.agenda;

import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Prompt;

/// Somebody who answers what the desk says.
public interface Caller {

    Action answer(Prompt prompt);
}

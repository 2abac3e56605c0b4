/// Scripted contacts: a scenario's file, the caller who answers by what is asked, the facts that must
/// hold in the end, and the runner that prints the dialogue and lists what did not hold.
@NullMarked
package dev.frontdesk.simulator.scenario;

import org.jspecify.annotations.NullMarked;

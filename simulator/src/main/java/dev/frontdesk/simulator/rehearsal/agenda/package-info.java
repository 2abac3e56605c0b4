/// A caller with a goal and an agenda: what is to be conveyed, in the order in which a recorded caller did,
/// and how to answer what the receptionist asks, offers and reads back. It knows the receptionist only by
/// what it says.
@NullMarked
package dev.frontdesk.simulator.rehearsal.agenda;

import org.jspecify.annotations.NullMarked;

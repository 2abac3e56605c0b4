/// The running server as a client sees it: its address and secrets (`running.json`), its REST interface.
/// Knows the JSON shapes of the interface and nothing about callers.
@NullMarked
package dev.frontdesk.simulator.desk;

import org.jspecify.annotations.NullMarked;

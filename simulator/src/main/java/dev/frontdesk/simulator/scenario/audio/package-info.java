/// A caller who speaks and hears: the steps of a scenario that need a line with sound, and who takes them.
/// What is then asked is answered as in any scenario.
@NullMarked
package dev.frontdesk.simulator.scenario.audio;

import org.jspecify.annotations.NullMarked;

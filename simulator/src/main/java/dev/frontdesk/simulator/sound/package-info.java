/// Audio that carries its words, so that a stand-in's recogniser and a caller's ear need no speech engine:
/// telephone frames, what can be read from them, mu-law. No network, no clock, no threads.
@NullMarked
package dev.frontdesk.simulator.sound;

import org.jspecify.annotations.NullMarked;

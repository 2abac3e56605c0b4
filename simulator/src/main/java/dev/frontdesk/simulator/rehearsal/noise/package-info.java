/// What comes between a caller and the receptionist: what a recogniser makes of clear words, and what people
/// do instead of answering.
@NullMarked
package dev.frontdesk.simulator.rehearsal.noise;

import org.jspecify.annotations.NullMarked;

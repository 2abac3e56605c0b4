/// Attacks upon a desk whose model does all that it is told, with everything in memory: what they get is told. The
/// collections are read, no vendor is asked.
@NullMarked
package dev.frontdesk.app.evaluate.attacks;

import org.jspecify.annotations.NullMarked;

/// The composition root: settings, wiring, start and stop, the embedded database, the command line.
/// The only package that sees all others, reads the environment and asks the clock.
@NullMarked
package dev.frontdesk.app;

import org.jspecify.annotations.NullMarked;

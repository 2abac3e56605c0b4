/// Conversations that a language model leads, over each vendor's wire format, and models that fail or lie.
@NullMarked
package dev.frontdesk.simulator.led;

import org.jspecify.annotations.NullMarked;

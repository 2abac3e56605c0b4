/// The web chat of a business, as the widget speaks it.
@NullMarked
package dev.frontdesk.simulator.chat;

import org.jspecify.annotations.NullMarked;

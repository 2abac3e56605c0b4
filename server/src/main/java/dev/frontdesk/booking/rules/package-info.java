/// The pure rules of the calendar: what is open, what is free, what is nearest. No I/O, no threads, no
/// clock; times come in as arguments.
@NullMarked
package dev.frontdesk.booking.rules;

import org.jspecify.annotations.NullMarked;

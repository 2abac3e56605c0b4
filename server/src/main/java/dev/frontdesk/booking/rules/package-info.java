/// The pure rules of the calendar: what is open, what is free, where an appointment may start. No I/O,
/// no threads, no clock; times come in as arguments. Below `booking`: knows businesses, not
/// appointments.
@NullMarked
package dev.frontdesk.booking.rules;

import org.jspecify.annotations.NullMarked;

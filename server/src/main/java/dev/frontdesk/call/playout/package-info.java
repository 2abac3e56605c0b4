/// What was sent to the line and what of it was heard: a ledger by the clock and the line's marks. Pure: no
/// I/O, no thread, no clock; times are milliseconds of the call. Knows no vendor and sends nothing itself.
@NullMarked
package dev.frontdesk.call.playout;

import org.jspecify.annotations.NullMarked;

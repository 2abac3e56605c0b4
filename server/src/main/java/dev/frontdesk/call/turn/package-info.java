/// Whose turn it is: when the caller has finished, when the caller interrupts, and what to do when nobody
/// speaks. The rules and figures are in docs/turn-taking.md. Pure: no I/O, no thread, no clock; times are
/// milliseconds of the call, and every answer says until when it holds. Knows no sockets, vendors or audio.
@NullMarked
package dev.frontdesk.call.turn;

import org.jspecify.annotations.NullMarked;

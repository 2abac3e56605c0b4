/// Programs that press: latency of turns, bookings per second, kills in mid-call, rushes on one slot.
/// Each prints figures and says whether a promise was broken.
@NullMarked
package dev.frontdesk.simulator.load;

import org.jspecify.annotations.NullMarked;

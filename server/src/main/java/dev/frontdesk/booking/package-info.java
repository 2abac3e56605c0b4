/// Availability, holds and appointments. The rules are pure: opening times, buffers, notice, horizon,
/// slot grid and daylight-saving changes come in as values, and so does the time. The calendar itself
/// is a port.
@NullMarked
package dev.frontdesk.booking;

import org.jspecify.annotations.NullMarked;

package dev.frontdesk.channel.twilio.stream;

import dev.frontdesk.call.Admission;
import dev.frontdesk.call.CallDoor;
import dev.frontdesk.call.LineMeter;
import dev.frontdesk.call.Timers;
import java.time.Duration;

/// What streams rely on.
///
/// @param startWithin how long a socket may take to say whose call it is
public record StreamPorts(
        CallDoor door, Admission admission, LineMeter meter, Timers timers, Gaps gaps, Duration startWithin) {}

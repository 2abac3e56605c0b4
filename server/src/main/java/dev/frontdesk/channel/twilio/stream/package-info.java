/// Twilio Media Streams: the caller's line as a socket. Reads and writes the protocol, refuses what breaks it,
/// fills gaps in what the line sends. Decides nothing about the call.
@NullMarked
package dev.frontdesk.channel.twilio.stream;

import org.jspecify.annotations.NullMarked;

/// A telephone line with sound, as Twilio Media Streams gives one to a server: 20 ms frames both ways in real
/// time, marks, clear, keys, and a time line of all that was said and really heard. Knows no TwiML and no scripts.
@NullMarked
package dev.frontdesk.simulator.line;

import org.jspecify.annotations.NullMarked;

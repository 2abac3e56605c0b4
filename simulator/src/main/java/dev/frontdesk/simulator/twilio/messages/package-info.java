/// A stand-in for Twilio's Messages resource over a real socket: takes texts, checks the requests, and fails
/// on demand.
@NullMarked
package dev.frontdesk.simulator.twilio.messages;

import org.jspecify.annotations.NullMarked;

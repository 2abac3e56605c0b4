/// A telephone call, played as Twilio plays it: signed webhooks, TwiML followed verb by verb.
/// One call is used by one thread at a time.
@NullMarked
package dev.frontdesk.simulator.call;

import org.jspecify.annotations.NullMarked;

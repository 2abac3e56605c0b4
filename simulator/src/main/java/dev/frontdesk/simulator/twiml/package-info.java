/// The documents Twilio is answered with: parsed securely, checked as strictly as Twilio does, typed.
/// No network here.
@NullMarked
package dev.frontdesk.simulator.twiml;

import org.jspecify.annotations.NullMarked;

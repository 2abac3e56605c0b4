/// Twilio's side of a webhook: the signature, the request and its deadline.
/// Own code, so that a mistake in the server's check is not repeated here.
@NullMarked
package dev.frontdesk.simulator.twilio;

import org.jspecify.annotations.NullMarked;

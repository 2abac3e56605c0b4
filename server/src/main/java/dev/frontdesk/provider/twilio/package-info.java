/// Twilio's REST interface: sending text messages. Its webhooks are the business of `channel.twilio`.
@NullMarked
package dev.frontdesk.provider.twilio;

import org.jspecify.annotations.NullMarked;

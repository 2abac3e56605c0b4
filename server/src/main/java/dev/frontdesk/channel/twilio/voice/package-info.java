/// Phone calls by Twilio's own speech: webhooks in, TwiML out. Turns what Twilio heard into the desk's
/// words and the desk's reply into what Twilio says and listens for. Audio streams live elsewhere.
@NullMarked
package dev.frontdesk.channel.twilio.voice;

import org.jspecify.annotations.NullMarked;

/// Twilio's answer language as types, and its rendering. Only the verbs and attributes the channels
/// use. No decisions about what to say.
@NullMarked
package dev.frontdesk.channel.twilio.twiml;

import org.jspecify.annotations.NullMarked;

/// Text messages by Twilio: a message in, a written reply out as TwiML. A thread is the number it is
/// written from. Messages the desk sends of its own accord live elsewhere.
@NullMarked
package dev.frontdesk.channel.twilio.sms;

import org.jspecify.annotations.NullMarked;

/// What Twilio's channels share: who may call (signatures), the posted form, acting once on a webhook
/// delivered twice, and the sentences said when the receptionist cannot speak. No call or message
/// logic.
@NullMarked
package dev.frontdesk.channel.twilio;

import org.jspecify.annotations.NullMarked;

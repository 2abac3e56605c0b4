/// Text messages as Twilio delivers them.
@NullMarked
package dev.frontdesk.simulator.sms;

import org.jspecify.annotations.NullMarked;

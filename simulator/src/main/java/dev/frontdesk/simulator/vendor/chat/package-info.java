/// What stand-ins for language models share: how a conversation is read out of a request, who answers it, what goes
/// wrong, and the HTTP around it. No vendor's protocol.
@NullMarked
package dev.frontdesk.simulator.vendor.chat;

import org.jspecify.annotations.NullMarked;

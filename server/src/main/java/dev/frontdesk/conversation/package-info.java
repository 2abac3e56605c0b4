/// Conversation, turn, reply and outcome; the desk that takes one turn at a time and the receptionist
/// port that answers it. Nothing here knows about calls, sockets or audio.
@NullMarked
package dev.frontdesk.conversation;

import org.jspecify.annotations.NullMarked;

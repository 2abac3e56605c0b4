/// What became of a conversation, once it has ended: a summary, the mood, what was wanted, and whether the desk
/// did what it should. Every statement points to the turns it rests on. No I/O of its own, no clock.
@NullMarked
package dev.frontdesk.conversation.review;

import org.jspecify.annotations.NullMarked;

/// Whether what a model is about to say is so: the claims of a sentence against the form, the results of this
/// conversation's tools, what was said, and the business's settings. Pure: no I/O, no clock, no threads.
/// Nothing here decides what to say instead.
@NullMarked
package dev.frontdesk.conversation.fact;

import org.jspecify.annotations.NullMarked;

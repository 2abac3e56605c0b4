/// Tests of the understanding: own phrases in tables, properties, and a program that measures against
/// real callers' phrases where these are at hand.
@NullMarked
package dev.frontdesk.conversation.understanding;

import org.jspecify.annotations.NullMarked;

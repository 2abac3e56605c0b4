/// A live call: the caller's line on one side, a speech session on the other, one virtual thread that
/// decides. Audio passes on the call's audio thread and waits for nobody. No sockets, no vendors, no SQL.
@NullMarked
package dev.frontdesk.call;

import org.jspecify.annotations.NullMarked;

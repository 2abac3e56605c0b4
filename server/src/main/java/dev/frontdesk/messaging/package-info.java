/// What channels of text and telephony share: deduplication of deliveries and side effects that have to
/// happen exactly once.
@NullMarked
package dev.frontdesk.messaging;

import org.jspecify.annotations.NullMarked;

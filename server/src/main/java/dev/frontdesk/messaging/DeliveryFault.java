package dev.frontdesk.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What an exception of a [Delivery] can say about itself. One that says nothing counts as passing.
public interface DeliveryFault {

    /// Whether the same delivery may succeed later.
    boolean passing();

    /// How long the receiver asks to be left alone; null when it did not say.
    @Nullable
    Duration retryAfter();

    /// For the log: no personal details.
    String reason();
}

package dev.frontdesk.conversation;

import dev.frontdesk.business.Business;
import java.time.Duration;

/// Hears of turns that have been committed: measures, live views. Must not throw and must not take long.
public interface TurnObserver {

    /// @param took from the turn's arrival at the desk to its commit
    void taken(Business business, Conversation after, Reply reply, Duration took);

    /// The conversation has ended, with its outcome set.
    void ended(Business business, Conversation after);

    /// Hears and does nothing.
    TurnObserver NONE = new TurnObserver() {
        @Override
        public void taken(Business business, Conversation after, Reply reply, Duration took) {}

        @Override
        public void ended(Business business, Conversation after) {}
    };
}

package dev.frontdesk.store;

import java.time.Duration;

class CaffeineLiveConversationsTest extends LiveConversationsContract {

    private final SettableClock clock = new SettableClock();

    private final LiveConversations live = new CaffeineLiveConversations(
            () -> Duration.ofMillis(clock.instant().toEpochMilli()).toNanos());

    @Override
    LiveConversations live() {
        return live;
    }

    @Override
    void pass(Duration time) {
        clock.forward(time);
    }
}

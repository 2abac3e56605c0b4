package dev.frontdesk.provider.openai;

import dev.frontdesk.speech.SpeechFailure;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/// Repeats what may succeed a moment later, until a session ends.
final class Retries {

    private static final int MOST_TRIES = 3;
    private static final long FIRST_PAUSE_MILLIS = 100;

    private final CountDownLatch end = new CountDownLatch(1);

    /// What is tried.
    interface Try<T> {

        T once() throws InterruptedException;
    }

    <T> T run(Try<T> attempt) throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                return attempt.once();
            } catch (SpeechFailure fault) {
                if (tries == MOST_TRIES || !fault.fault().isPassing() || pause(tries)) {
                    throw fault;
                }
            }
        }
    }

    /// @return whether the session ended meanwhile
    private boolean pause(int tries) throws InterruptedException {
        long longest = FIRST_PAUSE_MILLIS << tries;
        return end.await(ThreadLocalRandom.current().nextLong(longest / 2, longest), TimeUnit.MILLISECONDS);
    }

    void stop() {
        end.countDown();
    }
}

package dev.frontdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears PostgreSQL's notifications on a connection of its own, which is opened again when it breaks, after
/// pauses that grow to half a minute. What is announced in between is lost: the listener is told whenever that
/// may be so.
public final class Listening implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final Duration CHECK_EVERY = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final Line line;
    private final List<String> channels;
    private final Listener listener;
    private volatile boolean connected;
    private volatile @Nullable Thread thread;

    /// Opens connections of which the caller is the only user.
    public interface Line {
        Connection open() throws SQLException;
    }

    /// Called on the listening thread; must not block.
    interface Listener {

        /// From now on notifications are heard; others before may not have been.
        void connected();

        void heard(String channel, String payload);
    }

    Listening(Line line, List<String> channels, Listener listener) {
        this.line = line;
        this.channels = List.copyOf(channels);
        this.listener = listener;
    }

    void start() {
        thread = Thread.ofVirtual().name("listening").start(this::run);
    }

    /// Whether notifications are heard now.
    boolean isConnected() {
        return connected;
    }

    private void run() {
        var failures = 0;
        while (!Thread.currentThread().isInterrupted()) {
            failures = listen() ? 0 : failures + 1;
            pause(failures);
        }
    }

    /// @return whether it was connected, until it broke
    private boolean listen() {
        try (var connection = line.open()) {
            try (var statement = connection.createStatement()) {
                for (var channel : channels) {
                    statement.execute("LISTEN " + channel);
                }
            }
            connected = true;
            listener.connected();
            while (!Thread.currentThread().isInterrupted()) {
                hear(connection);
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warn("Changes on other nodes are not announced now, and are found by asking", e);
            }
            return connected;
        } finally {
            connected = false;
        }
    }

    private void hear(Connection connection) throws SQLException {
        var heard = connection.unwrap(PGConnection.class).getNotifications((int) CHECK_EVERY.toMillis());
        if (heard == null || heard.length == 0) {
            if (!connection.isValid((int) TO_ANSWER.toSeconds())) {
                throw new SQLException("the connection does not answer");
            }
            return;
        }
        for (var notification : heard) {
            listener.heard(notification.getName(), notification.getParameter());
        }
    }

    /// Between half and one and a half of it, so that nodes do not come back together.
    private static void pause(int failures) {
        var millis = FIRST_PAUSE.toMillis() << Math.min(failures, MOST_DOUBLINGS);
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(millis / 2, millis * 3 / 2));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        var running = thread;
        if (running != null) {
            running.interrupt();
            await(running, TO_FINISH);
        }
    }

    /// Whoever is interrupted waits no longer.
    static void await(Thread ending, Duration atMost) {
        try {
            var _ = ending.join(atMost);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

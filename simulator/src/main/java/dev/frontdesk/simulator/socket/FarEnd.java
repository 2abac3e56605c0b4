package dev.frontdesk.simulator.socket;

import java.time.Duration;

/// The other end of a connection, as a stand-in uses it and breaks it. Thread-safe.
public interface FarEnd {

    void send(String text);

    void ping();

    /// Says so before it closes.
    void close(int code, String reason);

    /// Resets the connection, without a word; what is on its way may be lost.
    void die();

    /// Sends the first half of a message and closes the connection without a word.
    void half(String text);

    /// Sends the first half of a message, and nothing more; the connection stays.
    void part(String text);

    /// Later, by the connection's thread; never, when it is closed by then.
    void after(Duration delay, Runnable work);

    /// Soon, by the connection's thread.
    void run(Runnable work);
}

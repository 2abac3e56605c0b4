package dev.frontdesk.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was readied for a turn before its transaction began. Holds the floor of its conversation until closed;
/// closing twice does nothing more.
public final class Prepared implements AutoCloseable {

    private final Incoming incoming;
    private final @Nullable Readied readied;
    private final boolean lost;
    private final FirstWords told;
    private final Runnable release;
    private boolean closed;

    private Prepared(Incoming incoming, @Nullable Readied readied, boolean lost, FirstWords told, Runnable release) {
        this.incoming = incoming;
        this.readied = readied;
        this.lost = lost;
        this.told = told;
        this.release = release;
    }

    /// Nothing had to be readied.
    public static Prepared of(Incoming incoming) {
        return new Prepared(incoming, null, false, FirstWords.NONE, () -> {});
    }

    /// @param readied null when the script has to answer
    public static Prepared of(Incoming incoming, @Nullable Readied readied, Runnable release) {
        return new Prepared(incoming, readied, false, FirstWords.NONE, release);
    }

    /// Whoever readied it was lost midway: something may have been done of which nothing was said.
    public static Prepared lost(Incoming incoming, Runnable release) {
        return new Prepared(incoming, null, true, FirstWords.NONE, release);
    }

    /// The same, of which this was told already; to be closed in its place.
    public Prepared begunWith(FirstWords words) {
        return new Prepared(incoming, readied, lost, words, release);
    }

    public Incoming incoming() {
        return incoming;
    }

    public Optional<Readied> readied() {
        return Optional.ofNullable(readied);
    }

    /// What the contact has been told already: the reply begins with it.
    public FirstWords told() {
        return told;
    }

    public boolean lost() {
        return lost;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            release.run();
        }
    }
}

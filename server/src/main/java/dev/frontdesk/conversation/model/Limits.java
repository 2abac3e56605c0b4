package dev.frontdesk.conversation.model;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Until when a turn may go on. Counts from its beginning, and, once something of the reply is being said, from
/// when that has been heard: nobody waits as long as they are talked to. For one thread.
final class Limits {

    /// However much is said, a turn is over by then.
    private static final Duration LATEST = Duration.ofSeconds(30);

    /// Brisk speech is 60 ms a character: what was told takes at least this long to hear.
    private static final Duration CHARACTER = Duration.ofMillis(50);

    private final Pace pace;
    private final LongSupplier nanos;
    private final long latest;
    private long silentAt;
    private Deadline begin;
    private Deadline end;

    private Limits(Pace pace, LongSupplier nanos) {
        this.pace = pace;
        this.nanos = nanos;
        this.silentAt = nanos.getAsLong();
        this.latest = silentAt + Math.max(LATEST.toNanos(), pace.whole().toNanos());
        this.begin = within(pace.begin());
        this.end = within(pace.whole());
    }

    /// Of a turn that begins now.
    static Limits of(Pace pace, LongSupplier nanos) {
        return new Limits(pace, nanos);
    }

    /// So many characters are being said now, or behind what is being said.
    void saying(int characters) {
        silentAt = Math.max(silentAt, nanos.getAsLong()) + CHARACTER.toNanos() * characters;
        begin = within(pace.begin());
        end = within(pace.whole());
    }

    private Deadline within(Duration time) {
        return Deadline.at(Math.min(silentAt + time.toNanos(), latest), nanos);
    }

    /// The answer that will be said has begun to come.
    Deadline begin() {
        return begin;
    }

    /// All of it has.
    Deadline end() {
        return end;
    }

    /// For the first piece of the answer to a request that is made now.
    Deadline first() {
        return begin.within(beyondWords(pace.first()));
    }

    /// For the next piece.
    Deadline next() {
        return end.within(beyondWords(pace.stall()));
    }

    private Duration beyondWords(Duration time) {
        return time.plusNanos(Math.max(0, silentAt - nanos.getAsLong()));
    }
}

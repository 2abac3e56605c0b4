package dev.frontdesk.call;

import dev.frontdesk.conversation.Next;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What follows once a vendor that converses has said its last words; it has been told that they are. On the
/// call's thread.
final class LastWords {

    /// They may take so long.
    private static final long PATIENCE_MILLIS = 6_000;

    private @Nullable Next next;
    private boolean begun;
    private final Moment late = new Moment();

    void expect(Next following, long now) {
        next = following;
        late.set(now + PATIENCE_MILLIS);
    }

    /// Something is begun to be said: they, where they are expected.
    void begin() {
        begun = next != null;
    }

    /// The end of what was said before them is not theirs.
    boolean haveBegun() {
        return begun;
    }

    long due() {
        return late.due();
    }

    /// Told once.
    boolean areLate(long now) {
        return late.hasCome(now);
    }

    /// What follows; told once.
    Optional<Next> taken() {
        var following = Optional.ofNullable(next);
        next = null;
        return following;
    }
}

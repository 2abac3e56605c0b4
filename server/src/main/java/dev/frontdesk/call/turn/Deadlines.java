package dev.frontdesk.call.turn;

/// What to do when the caller waits for us: a filler, then the fallback, then a person or a message; and another
/// filler when one was heard and nothing came of it. Counted from the end of the caller's turn until our first
/// sound; the filler and the fallback again whenever a part of the answer has come, the last not, but without the
/// time that tools took. Stateless; times are milliseconds of the call.
public record Deadlines(int fillerMillis, int fallbackMillis, int handoverMillis) {

    public static final Deadlines USUAL = new Deadlines(700, 2_000, 6_000);

    /// A vendor that takes another's place has so long to be there: the caller has waited for the first already.
    public static final int REPLACED_MILLIS = 1_500;

    /// So long it is silent between two fillers.
    private static final long AGAIN_MILLIS = 2_000;

    /// However many parts of the answer come, no filler is put off for longer.
    private static final long PUT_OFF_MILLIS = 500;

    /// @throws IllegalArgumentException for deadlines that do not rise
    public Deadlines {
        if (fillerMillis <= 0 || fallbackMillis <= fillerMillis || handoverMillis <= fallbackMillis) {
            throw new IllegalArgumentException("Deadlines have to rise from the filler to the handover: " + fillerMillis
                    + ", " + fallbackMillis + ", " + handoverMillis + " ms");
        }
    }

    /// What is to be done now.
    public sealed interface Step {
        /// Nothing until then.
        record Wait(long until) implements Step {}

        /// "One moment."
        record Filler() implements Step {}

        /// The next one of those who can answer does.
        record Fallback() implements Step {}

        /// A person, or a message is taken.
        record PersonOrMessage() implements Step {}

        /// All has been done.
        record Done() implements Step {}
    }

    /// How long the caller has been waiting.
    ///
    /// @param begun the end of the caller's turn
    /// @param asked the same, without the time that tools took
    /// @param since when a part of the answer came that cannot be heard, such as a tool's result; else `asked`
    /// @param taken how many of the steps are behind us
    /// @param filled the end of the last filler; `Long.MIN_VALUE` before the first
    /// @param replaced since then another vendor is waited for than before
    public record Waiting(long begun, long asked, long since, int taken, long filled, boolean replaced) {

        public static Waiting from(long now) {
            return new Waiting(now, now, now, 0, Long.MIN_VALUE, false);
        }

        /// A filler is heard until then.
        public Waiting filled(long until) {
            return new Waiting(begun, asked, since, taken, until, replaced);
        }

        private boolean isFilled() {
            return filled != Long.MIN_VALUE;
        }

        private Waiting taken(int steps) {
            return new Waiting(begun, asked, since, steps, filled, replaced);
        }

        /// A part of the answer has come.
        public Waiting again(long now) {
            return new Waiting(begun, asked, now, 0, filled, false);
        }

        /// Another vendor is begun with.
        public Waiting replaced(long now) {
            return new Waiting(begun, asked, now, 0, filled, true);
        }

        /// So much of it does not count.
        public Waiting without(long millis) {
            return new Waiting(begun, asked + millis, since, taken, filled, replaced);
        }

        /// A step was taken; those before it are not made up for.
        public Waiting after(Step step) {
            return switch (step) {
                case Step.Wait _ -> this;
                case Step.Filler _ -> taken(Math.max(taken, 1));
                case Step.Fallback _ -> taken(2);
                case Step.PersonOrMessage _ -> taken(3);
                case Step.Done _ -> this;
            };
        }
    }

    /// The furthest step that is due. Who comes late skips those before.
    public Step step(Waiting waiting, long now) {
        long waited = now - waiting.since();
        if (waiting.taken() >= 3) {
            return new Step.Done();
        }
        if (now - waiting.asked() >= handoverMillis) {
            return new Step.PersonOrMessage();
        }
        if (waiting.taken() < 2 && waited >= fallback(waiting)) {
            return new Step.Fallback();
        }
        if (now >= filler(waiting)) {
            return new Step.Filler();
        }
        long next = waiting.taken() < 2 ? waiting.since() + fallback(waiting) : Long.MAX_VALUE;
        return new Step.Wait(Math.min(Math.min(filler(waiting), next), waiting.asked() + handoverMillis));
    }

    private int fallback(Waiting waiting) {
        return waiting.replaced() ? Math.min(REPLACED_MILLIS, fallbackMillis) : fallbackMillis;
    }

    /// When the next filler is due; `Long.MAX_VALUE` for never.
    private long filler(Waiting waiting) {
        if (!waiting.isFilled() && waiting.taken() >= 1) {
            return Long.MAX_VALUE;
        }
        long usual = waiting.isFilled() ? waiting.filled() + AGAIN_MILLIS : waiting.begun() + fillerMillis;
        return Math.clamp(waiting.since() + fillerMillis, usual, usual + PUT_OFF_MILLIS);
    }
}

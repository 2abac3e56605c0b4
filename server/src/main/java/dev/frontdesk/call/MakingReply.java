package dev.frontdesk.call;

import dev.frontdesk.conversation.Hearer;
import dev.frontdesk.conversation.Reply;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A reply of the desk's that is spoken while it is being made: its sentences come from the thread of the call's
/// work and go to the call's own, which may stop it. Safe for both.
final class MakingReply implements Hearer {

    /// A sentence of the reply.
    record Sentence(MakingReply of, String text, Reply.Manner manner) {}

    private final CallInbox inbox;
    private final Consumer<Sentence> spoken;
    private Runnable stop = () -> {};
    private @Nullable String heard;
    private boolean begun;
    private boolean interrupted;
    private boolean unwanted;
    private boolean settled;

    /// @param spoken takes the sentences, on the call's thread
    MakingReply(CallInbox inbox, Consumer<Sentence> spoken) {
        this.inbox = inbox;
        this.spoken = spoken;
    }

    @Override
    public synchronized void hear(String sentence, Reply.Manner manner) {
        begun = true;
        if (unwanted) {
            interrupt();
        } else {
            inbox.put(new CallEvent.Done(() -> spoken.accept(new Sentence(this, sentence, manner))));
        }
    }

    @Override
    public synchronized void stopping(Runnable toDo) {
        stop = toDo;
        if (interrupted) {
            stop.run();
        }
    }

    /// No more of it is made; what was told of it counts as heard.
    synchronized void interrupt() {
        if (!interrupted) {
            interrupted = true;
            stop.run();
        }
    }

    /// The caller has spoken into it, and heard this much.
    ///
    /// @return whether that is noted with the reply; otherwise it was there before, and is still to be cut short
    synchronized boolean cutShort(String asHeard) {
        interrupt();
        heard = asHeard;
        return !settled;
    }

    /// Nobody will speak what is still to come. What was not begun to be told is made to its end.
    synchronized void leave() {
        unwanted = true;
        if (begun) {
            interrupt();
        }
    }

    synchronized boolean isInterrupted() {
        return interrupted;
    }

    /// The reply is kept.
    ///
    /// @return how much of it was heard, where the caller spoke into it
    synchronized Optional<String> settle() {
        settled = true;
        return Optional.ofNullable(heard);
    }
}

package dev.frontdesk.conversation.model;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What a model streams on the vendor's threads, for the thread that waits for it. Holds at most [#MOST] pieces;
/// a model that runs ahead of that is cut off.
final class StreamedAnswer implements StoppableHandler {

    private static final int MOST = 20_000;

    /// A piece of an answer.
    sealed interface Piece {

        record Text(String text) implements Piece {}

        /// A sign of life: a tool call in the making, a thought.
        record Sign() implements Piece {}

        record Whole(ChatResponse response) implements Piece {}

        record Failure(Throwable cause) implements Piece {}

        /// Whoever was to hear it no longer wants to.
        record Interruption() implements Piece {}
    }

    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>(MOST);
    private volatile @Nullable StreamingHandle handle;
    private volatile boolean cancelled;

    /// The next piece; null when none came in time.
    @Nullable
    Piece next(long nanos) throws InterruptedException {
        return pieces.poll(nanos, TimeUnit.NANOSECONDS);
    }

    /// Nobody waits any more.
    void cancel() {
        cancelled = true;
        var known = handle;
        if (known != null) {
            known.cancel();
        }
    }

    /// The vendor is not listened to any more, and whoever waits is told so. Any thread.
    void interrupt() {
        cancel();
        if (!pieces.offer(new Piece.Interruption())) {
            pieces.clear();
            pieces.add(new Piece.Interruption());
        }
    }

    private void add(Piece piece) {
        if (cancelled || !pieces.offer(piece)) {
            cancel();
        }
    }

    private void add(Piece piece, StreamingHandle given) {
        if (handle == null) {
            handle = given;
        }
        add(piece);
    }

    /// Whoever stopped waiting before it began stops it now.
    @Override
    public void onBegin(StreamingHandle given) {
        handle = given;
        if (cancelled) {
            given.cancel();
        }
    }

    @Override
    public void onPartialResponse(String text) {
        add(new Piece.Text(text));
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        add(new Piece.Text(partial.text()), context.streamingHandle());
    }

    @Override
    public void onPartialThinking(PartialThinking partial) {
        add(new Piece.Sign());
    }

    @Override
    public void onPartialThinking(PartialThinking partial, PartialThinkingContext context) {
        add(new Piece.Sign(), context.streamingHandle());
    }

    @Override
    public void onPartialToolCall(PartialToolCall partial) {
        add(new Piece.Sign());
    }

    @Override
    public void onPartialToolCall(PartialToolCall partial, PartialToolCallContext context) {
        add(new Piece.Sign(), context.streamingHandle());
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        add(new Piece.Sign());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        add(new Piece.Whole(response));
    }

    @Override
    public void onError(Throwable cause) {
        add(new Piece.Failure(cause));
    }
}

package dev.frontdesk.provider;

import dev.frontdesk.provider.ProviderException.Category;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import org.jspecify.annotations.Nullable;

/// One answer of a model on its way to who asked: one end, and silence once it was cancelled. Cancelled from any
/// thread; told by its own.
final class Answer implements StreamingChatResponseHandler, StreamingHandle {

    private final StreamingChatResponseHandler handler;
    private final ModelFaults faults;
    private final Signatures signatures;
    private final AskedTools tools = new AskedTools();
    private @Nullable Thread thread;
    private volatile boolean cancelled;
    private boolean ended;

    Answer(StreamingChatResponseHandler handler, ModelFaults faults, Signatures signatures) {
        this.handler = handler;
        this.faults = faults;
        this.signatures = signatures;
    }

    /// Before the thread is started.
    void ranBy(Thread own) {
        thread = own;
    }

    /// An answer that ends without a word of it is a failure too.
    void run(Runnable asking) {
        if (cancelled) {
            return;
        }
        try {
            asking.run();
        } catch (RuntimeException failure) {
            onError(failure);
            return;
        }
        onError(faults.fault(Category.UNREACHABLE, "the stream ended early"));
    }

    @Override
    public void cancel() {
        cancelled = true;
        var running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    private boolean over() {
        return cancelled || ended;
    }

    @Override
    public void onPartialResponse(PartialResponse words, PartialResponseContext context) {
        if (!over()) {
            handler.onPartialResponse(words, new PartialResponseContext(this));
        }
    }

    @Override
    public void onPartialThinking(PartialThinking thinking, PartialThinkingContext context) {
        if (!over()) {
            handler.onPartialThinking(thinking, new PartialThinkingContext(this));
        }
    }

    @Override
    public void onPartialToolCall(PartialToolCall call, PartialToolCallContext context) {
        if (!over()) {
            handler.onPartialToolCall(call, new PartialToolCallContext(this));
        }
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        if (!over()) {
            handler.onCompleteToolCall(tools.add(call));
        }
    }

    /// A vendor says why its model stopped; where none is given, the connection was lost.
    @Override
    public void onCompleteResponse(ChatResponse response) {
        if (response.metadata().finishReason() == null) {
            onError(faults.fault(Category.UNREACHABLE, "the stream ended early"));
        } else if (!over()) {
            ended = true;
            var completed = tools.completed(response);
            signatures.remember(completed.aiMessage());
            handler.onCompleteResponse(completed);
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (!over()) {
            ended = true;
            handler.onError(faults.of(failure));
        }
    }
}

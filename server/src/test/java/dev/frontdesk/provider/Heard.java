package dev.frontdesk.provider;

import dev.frontdesk.conversation.model.StoppableHandler;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Remembers what a model answered.
public final class Heard implements StoppableHandler {

    private static final long PATIENCE_SECONDS = 10;

    /// A word, a [ChatResponse] or a failure, as they came.
    private final BlockingQueue<Object> happened = new LinkedBlockingQueue<>();

    private final List<CompleteToolCall> calls = new ArrayList<>();
    private volatile @Nullable StreamingHandle handle;

    @Override
    public void onBegin(StreamingHandle begun) {
        handle = begun;
    }

    @Override
    public void onPartialResponse(String words) {
        happened.add(words);
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        calls.add(call);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        happened.add(response);
    }

    @Override
    public void onError(Throwable failure) {
        happened.add(failure);
    }

    StreamingHandle handle() {
        return Objects.requireNonNull(handle);
    }

    /// Those told of before the end. To be asked when the answer has ended.
    List<CompleteToolCall> calls() {
        return calls;
    }

    String words() throws InterruptedException {
        return (String) next();
    }

    /// The whole answer, whatever words went before.
    public ChatResponse response() throws InterruptedException {
        return ChatResponse.class.cast(end());
    }

    ProviderException fault() throws InterruptedException {
        return ProviderException.class.cast(end());
    }

    /// Whether no end has come in a little while; words may have been on their way.
    boolean isLeftOpen() throws InterruptedException {
        var next = happened.poll(200, TimeUnit.MILLISECONDS);
        while (next instanceof String) {
            next = happened.poll(200, TimeUnit.MILLISECONDS);
        }
        return next == null;
    }

    private Object end() throws InterruptedException {
        var last = next();
        while (last instanceof String) {
            last = next();
        }
        return last;
    }

    private Object next() throws InterruptedException {
        var next = happened.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("the model said nothing in time");
        }
        return next;
    }
}

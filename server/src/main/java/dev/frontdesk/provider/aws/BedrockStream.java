package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.model.BidirectionalOutputPayloadPart;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelWithBidirectionalStreamInput;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelWithBidirectionalStreamResponseHandler;

/// One request to Bedrock, which lasts as long as the session. Any thread.
final class BedrockStream implements NovaStream {

    private static final long MOMENT_MILLIS = 1_000;

    private final NovaStreams.Listener listener;
    private final OutgoingEvents<InvokeModelWithBidirectionalStreamInput> outgoing =
            new OutgoingEvents<>(BedrockStream::chunk);
    private final AtomicBoolean over = new AtomicBoolean();
    private final Object guard = new Object();
    private @Nullable CompletableFuture<Void> running;
    private volatile boolean ending;

    BedrockStream(NovaStreams.Listener listener) {
        this.listener = listener;
    }

    void begin(Supplier<BedrockRuntimeAsyncClient> client, String model) {
        if (ending) {
            return;
        }
        try {
            var request =
                    client.get().invokeModelWithBidirectionalStream(each -> each.modelId(model), outgoing, handler());
            synchronized (guard) {
                running = request;
            }
            var _ = request.whenComplete((_, failure) -> done(failure));
            if (ending) {
                breakOffSoon(request);
            }
        } catch (RuntimeException failure) {
            done(failure);
        }
    }

    private InvokeModelWithBidirectionalStreamResponseHandler handler() {
        var visitor = InvokeModelWithBidirectionalStreamResponseHandler.Visitor.builder()
                .onChunk(this::chunk)
                .build();
        return InvokeModelWithBidirectionalStreamResponseHandler.builder()
                .onResponse(_ -> listener.opened())
                .subscriber(visitor)
                .build();
    }

    private void chunk(BidirectionalOutputPayloadPart part) {
        if (!over.get()) {
            listener.event(part.bytes().asByteArrayUnsafe());
        }
    }

    private static InvokeModelWithBidirectionalStreamInput chunk(byte[] json) {
        return InvokeModelWithBidirectionalStreamInput.chunkBuilder()
                .bytes(SdkBytes.fromByteArrayUnsafe(json))
                .build();
    }

    private void done(@Nullable Throwable failure) {
        if (!over.compareAndSet(false, true) || ending) {
            return;
        }
        outgoing.cancel();
        if (failure == null) {
            listener.ended();
        } else {
            listener.failed(BedrockFaults.of(failure));
        }
    }

    @Override
    public void send(byte[] json) {
        if (!outgoing.offer(json)) {
            fail(NovaFaults.fault(Kind.UNREACHABLE, "takes nothing"));
        }
    }

    private void fail(SpeechFault fault) {
        if (over.compareAndSet(false, true) && !ending) {
            listener.failed(fault);
            breakOff();
        }
    }

    @Override
    public boolean writable() {
        return !over.get() && outgoing.hasRoomForAudio();
    }

    @Override
    public void end() {
        ending = true;
        outgoing.end();
        var request = running();
        if (request != null) {
            breakOffSoon(request);
        }
    }

    private void breakOff() {
        outgoing.cancel();
        var request = running();
        if (request != null) {
            request.cancel(true);
        }
    }

    private @Nullable CompletableFuture<Void> running() {
        synchronized (guard) {
            return running;
        }
    }

    private static void breakOffSoon(CompletableFuture<Void> request) {
        CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS).execute(() -> request.cancel(true));
    }
}

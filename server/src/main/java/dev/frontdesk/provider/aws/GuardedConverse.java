package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.ModelDeadlines;
import dev.frontdesk.provider.ModelFaults;
import dev.frontdesk.provider.ProviderException;
import dev.frontdesk.provider.ProviderException.Category;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlockStopEvent;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamOutput;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamRequest;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponseHandler;

/// AWS's client as LangChain4j's model sees it: an answer is read on the thread that asks for it, within deadlines,
/// until it ends; to interrupt that thread is to give the stream up. Failures are thrown. The library is started
/// with the first request.
final class GuardedConverse implements BedrockRuntimeAsyncClient {

    private final Supplier<BedrockRuntimeAsyncClient> start;
    private final ModelDeadlines deadlines;
    private final ModelFaults faults;
    private @Nullable BedrockRuntimeAsyncClient client;
    private boolean closed;

    GuardedConverse(Supplier<BedrockRuntimeAsyncClient> start, ModelDeadlines deadlines, ModelFaults faults) {
        this.start = start;
        this.deadlines = deadlines;
        this.faults = faults;
    }

    @Override
    public CompletableFuture<Void> converseStream(ConverseStreamRequest request, ConverseStreamResponseHandler reader) {
        var events = new ConverseEvents();
        var coming = client().converseStream(request, events.handler());
        var _ = coming.whenComplete((_, failure) -> events.end(failure));
        try {
            read(events, subscriber(reader));
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            throw faults.fault(Category.TIMEOUT, "given up");
        } finally {
            events.cancel();
            coming.cancel(true);
        }
        return CompletableFuture.completedFuture(null);
    }

    private void read(ConverseEvents events, Subscriber<? super ConverseStreamOutput> subscriber)
            throws InterruptedException {
        Duration patience = deadlines.begin();
        while (true) {
            switch (events.await(patience)) {
                case ConverseEvents.Event(var event) -> tell(subscriber, event);
                case ConverseEvents.End(var failure) -> {
                    if (failure != null) {
                        throw ConverseFaults.of(failure, faults);
                    }
                    return;
                }
                case null -> throw new ProviderException(BedrockChat.VENDOR, Category.TIMEOUT, null, "silent");
            }
            patience = deadlines.silence();
        }
    }

    /// LangChain4j reads a tool call's arguments when its block ends, after it has told of the call, and fails where
    /// they are not JSON. The call is told of, which is enough.
    private static void tell(Subscriber<? super ConverseStreamOutput> subscriber, ConverseStreamOutput event) {
        try {
            subscriber.onNext(event);
        } catch (RuntimeException unreadable) {
            if (!(event instanceof ContentBlockStopEvent)) {
                throw unreadable;
            }
        }
    }

    /// Who would read the events.
    private static Subscriber<? super ConverseStreamOutput> subscriber(ConverseStreamResponseHandler reader) {
        var found = new CompletableFuture<Subscriber<? super ConverseStreamOutput>>();
        reader.onEventStream(SdkPublisher.adapt(subscriber -> {
            subscriber.onSubscribe(new Unhurried());
            found.complete(subscriber);
        }));
        return found.join();
    }

    private synchronized BedrockRuntimeAsyncClient client() {
        if (closed) {
            throw faults.fault(Category.UNREACHABLE, "closed");
        }
        var started = client;
        if (started == null) {
            started = start.get();
            client = started;
        }
        return started;
    }

    @Override
    public String serviceName() {
        return BedrockRuntimeAsyncClient.SERVICE_NAME;
    }

    /// Does not wait: the library takes up to five seconds to close its connections.
    @Override
    public synchronized void close() {
        closed = true;
        var started = client;
        if (started != null) {
            Thread.ofVirtual().name("bedrock-close").start(started::close);
        }
    }

    /// Events come when they come.
    private static final class Unhurried implements Subscription {

        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}

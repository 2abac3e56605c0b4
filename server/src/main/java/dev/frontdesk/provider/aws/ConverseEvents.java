package dev.frontdesk.provider.aws;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamOutput;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponseHandler;

/// What comes from Bedrock for one request, in order. Filled by AWS's threads, one event at a time.
final class ConverseEvents {

    /// Something that came.
    sealed interface Part {}

    record Event(ConverseStreamOutput event) implements Part {}

    /// @param failure null when all came
    record End(@Nullable Throwable failure) implements Part {}

    private final BlockingQueue<Part> parts = new LinkedBlockingQueue<>();
    private volatile @Nullable Subscription subscription;
    private volatile boolean cancelled;

    ConverseStreamResponseHandler handler() {
        return ConverseStreamResponseHandler.builder()
                .onEventStream(events -> events.subscribe(new Receiver()))
                .onError(this::end)
                .build();
    }

    void end(@Nullable Throwable failure) {
        parts.add(new End(failure));
    }

    /// @return null when nothing came in time
    @Nullable
    Part await(Duration patience) throws InterruptedException {
        return parts.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void cancel() {
        cancelled = true;
        var open = subscription;
        if (open != null) {
            open.cancel();
        }
    }

    private final class Receiver implements Subscriber<ConverseStreamOutput> {

        @Override
        public void onSubscribe(Subscription opened) {
            subscription = opened;
            if (cancelled) {
                opened.cancel();
            } else {
                opened.request(1);
            }
        }

        @Override
        public void onNext(ConverseStreamOutput event) {
            parts.add(new Event(event));
            var open = subscription;
            if (open != null) {
                open.request(1);
            }
        }

        @Override
        public void onError(Throwable failure) {
            end(failure);
        }

        /// The end is told when the request is over, which knows whether it went well.
        @Override
        public void onComplete() {}
    }
}

package dev.frontdesk.provider.aws;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;

/// Streams of Amazon Bedrock, with the credentials that AWS's library finds: environment, profile, container,
/// machine. The library is started with the first stream.
public final class BedrockStreams implements NovaStreams, AutoCloseable {

    private static final int MOST_STREAMS = 10_000;

    /// Longer than a session: a caller who says nothing may hear nothing.
    private static final Duration SILENCE = Duration.ofMinutes(15);

    private final Place place;
    private @Nullable BedrockRuntimeAsyncClient client;
    private boolean closed;

    /// @param region such as `us-east-1`
    /// @param endpoint null for the region's own; `http` is spoken as HTTP/2 without TLS
    /// @param deadline to connect within
    public record Place(
            String model, String region, @Nullable URI endpoint, Duration deadline) {}

    public BedrockStreams(Place place) {
        this.place = place;
    }

    /// The library may read files and ask the machine for credentials before it gives the request away, so that is
    /// done on a thread of its own.
    @Override
    public NovaStream open(Listener listener) {
        var stream = new BedrockStream(listener);
        Thread.ofVirtual().name("nova-open").start(() -> stream.begin(this::client, place.model()));
        return stream;
    }

    /// Starts the library, which takes a second or more, so that no caller waits for it. Blocks.
    public void warmUp() {
        client();
    }

    private synchronized BedrockRuntimeAsyncClient client() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        var started = client;
        if (started == null) {
            started = start();
            client = started;
        }
        return started;
    }

    private BedrockRuntimeAsyncClient start() {
        var http = NettyNioAsyncHttpClient.builder()
                .protocol(Protocol.HTTP2)
                .eventLoopGroupBuilder(SdkEventLoopGroup.builder().numberOfThreads(2))
                .maxConcurrency(MOST_STREAMS)
                .connectionTimeout(place.deadline())
                .connectionAcquisitionTimeout(place.deadline())
                .tlsNegotiationTimeout(place.deadline())
                .readTimeout(SILENCE)
                .writeTimeout(SILENCE);
        var builder = BedrockRuntimeAsyncClient.builder()
                .region(Region.of(place.region()))
                .httpClientBuilder(http)
                .overrideConfiguration(each -> each.retryStrategy(AwsRetryStrategy.doNotRetry()));
        var endpoint = place.endpoint();
        return (endpoint == null ? builder : builder.endpointOverride(endpoint)).build();
    }

    /// Does not wait: the library takes up to five seconds to close its connections.
    @Override
    public synchronized void close() {
        closed = true;
        var started = client;
        if (started != null) {
            Thread.ofVirtual().name("nova-close").start(started::close);
        }
    }
}

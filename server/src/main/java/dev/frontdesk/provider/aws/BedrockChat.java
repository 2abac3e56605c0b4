package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.ModelDeadlines;
import dev.frontdesk.provider.ModelFaults;
import dev.frontdesk.provider.VendorModel;
import dev.langchain4j.model.bedrock.BedrockStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;

/// Models behind Bedrock's `converse-stream`, with the credentials that AWS's library finds.
public final class BedrockChat implements AutoCloseable {

    public static final String VENDOR = "aws";

    private static final int MOST_TOKENS = 1024;
    private static final int MOST_STREAMS = 1_000;

    private final ModelFaults faults = new ModelFaults(VENDOR);
    private final ModelDeadlines deadlines;
    private final GuardedConverse client;

    /// @param region such as `us-east-1`
    /// @param endpoint null for the region's own; `http` is spoken as HTTP/2 without TLS
    public BedrockChat(String region, @Nullable URI endpoint, ModelDeadlines deadlines) {
        this.deadlines = deadlines;
        this.client = new GuardedConverse(() -> start(region, endpoint), deadlines, faults);
    }

    /// @param name as Bedrock calls the model, or an inference profile
    public StreamingChatModel model(String name) {
        var model = BedrockStreamingChatModel.builder()
                .client(client)
                .modelId(name)
                .defaultRequestParameters(ChatRequestParameters.builder()
                        .maxOutputTokens(MOST_TOKENS)
                        .build())
                .build();
        return new VendorModel(model, faults);
    }

    private BedrockRuntimeAsyncClient start(String region, @Nullable URI endpoint) {
        var http = NettyNioAsyncHttpClient.builder()
                .protocol(Protocol.HTTP2)
                .eventLoopGroupBuilder(SdkEventLoopGroup.builder().numberOfThreads(1))
                .maxConcurrency(MOST_STREAMS)
                .connectionTimeout(deadlines.connect())
                .connectionAcquisitionTimeout(deadlines.connect())
                .tlsNegotiationTimeout(deadlines.connect())
                .readTimeout(deadlines.begin().plus(deadlines.silence()));
        var builder = BedrockRuntimeAsyncClient.builder()
                .region(Region.of(region))
                .httpClientBuilder(http)
                .overrideConfiguration(each -> each.retryStrategy(AwsRetryStrategy.doNotRetry()));
        return (endpoint == null ? builder : builder.endpointOverride(endpoint)).build();
    }

    @Override
    public void close() {
        client.close();
    }
}

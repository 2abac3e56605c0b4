package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.ModelFaults;
import dev.frontdesk.provider.ProviderException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/// What the exceptions of AWS's library mean for a model's answer.
final class ConverseFaults {

    private ConverseFaults() {}

    static ProviderException of(Throwable failure, ModelFaults faults) {
        var fault = BedrockFaults.of(failure);
        return new ProviderException(
                faults.vendor(), ModelFaults.of(fault.kind()), retryAfter(failure), fault.detail());
    }

    private static @Nullable Duration retryAfter(Throwable failure) {
        var cause = failure instanceof AwsServiceException ? failure : failure.getCause();
        if (!(cause instanceof AwsServiceException service)
                || service.awsErrorDetails() == null
                || service.awsErrorDetails().sdkHttpResponse() == null) {
            return null;
        }
        return service.awsErrorDetails()
                .sdkHttpResponse()
                .firstMatchingHeader("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(null);
    }
}

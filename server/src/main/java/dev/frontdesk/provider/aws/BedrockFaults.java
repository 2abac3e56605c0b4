package dev.frontdesk.provider.aws;

import dev.frontdesk.provider.VendorFaults;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/// What the exceptions of AWS's library mean.
final class BedrockFaults {

    private BedrockFaults() {}

    static SpeechFault of(Throwable failure) {
        var known = VendorFaults.first(failure, BedrockFaults::known);
        return known != null
                ? known
                : NovaFaults.fault(Kind.UNREACHABLE, failure.getClass().getSimpleName());
    }

    private static @Nullable SpeechFault known(Throwable cause) {
        if (cause instanceof AwsServiceException service) {
            var details = service.awsErrorDetails();
            var code = details == null ? null : details.errorCode();
            return NovaFaults.service(code == null ? service.getClass().getSimpleName() : code, service.statusCode());
        }
        var name = cause.getClass().getSimpleName();
        if (cause instanceof TimeoutException
                || cause instanceof ApiCallTimeoutException
                || cause instanceof ApiCallAttemptTimeoutException) {
            return NovaFaults.fault(Kind.TIMEOUT, name);
        }
        if (cause instanceof IOException) {
            return NovaFaults.fault(Kind.UNREACHABLE, name);
        }
        var message = cause.getMessage();
        if (message != null && message.contains("load credentials")) {
            return NovaFaults.fault(Kind.AUTHENTICATION, "no credentials");
        }
        return null;
    }
}

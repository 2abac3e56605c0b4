package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.util.regex.Pattern;

/// What Bedrock's errors mean. Their messages are not passed on: they may quote the caller.
final class NovaFaults {

    static final String VENDOR = "nova";

    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,60}");

    private NovaFaults() {}

    static SpeechFault fault(Kind kind, String detail) {
        return new SpeechFault(VENDOR, kind, detail);
    }

    /// @param code the exception's name, as Bedrock sends it
    /// @param status HTTP's; 0 within a stream
    static SpeechFault service(String code, int status) {
        // Within a stream it begins with a small letter.
        var name = NAME.matcher(code).matches() ? Character.toUpperCase(code.charAt(0)) + code.substring(1) : "unnamed";
        return fault(kind(name, status), status == 0 ? name : status + " " + name);
    }

    private static Kind kind(String name, int status) {
        return switch (name) {
            case "AccessDeniedException",
                    "UnrecognizedClientException",
                    "InvalidSignatureException",
                    "IncompleteSignatureException",
                    "MissingAuthenticationTokenException",
                    "ExpiredTokenException" -> Kind.AUTHENTICATION;
            case "ValidationException", "ResourceNotFoundException" -> Kind.INVALID_REQUEST;
            case "ThrottlingException", "TooManyRequestsException" -> Kind.RATE_LIMIT;
            case "ServiceQuotaExceededException" -> Kind.QUOTA;
            case "ModelTimeoutException" -> Kind.TIMEOUT;
            case "ModelErrorException", "ModelNotReadyException", "ModelStreamErrorException" -> Kind.SERVER;
            default -> kind(status);
        };
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401, 403 -> Kind.AUTHENTICATION;
            case 408 -> Kind.TIMEOUT;
            case 429 -> Kind.RATE_LIMIT;
            default -> status >= 400 && status < 500 ? Kind.INVALID_REQUEST : Kind.SERVER;
        };
    }
}

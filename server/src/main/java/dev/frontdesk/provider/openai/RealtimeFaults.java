package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.VendorFaults;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.web.socket.SocketFailure;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What OpenAI's codes and ways of ending mean. Its messages are not passed on: they may quote the caller.
final class RealtimeFaults {

    static final String VENDOR = "openai";

    private static final VendorFaults FAULTS = new VendorFaults(VENDOR);

    private static final int BETA_SHAPE = 4000;
    private static final Pattern CODE = Pattern.compile("[a-z0-9_.]{1,60}");

    /// Of codes after which nothing good comes, wherever they are met.
    private static final Map<String, Kind> FATAL = Map.of(
            "invalid_api_key", Kind.AUTHENTICATION,
            "authentication_error", Kind.AUTHENTICATION,
            "invalid_authentication", Kind.AUTHENTICATION,
            "insufficient_quota", Kind.QUOTA,
            "billing_hard_limit_reached", Kind.QUOTA,
            "rate_limit_exceeded", Kind.RATE_LIMIT,
            "model_not_found", Kind.INVALID_REQUEST,
            "beta_api_shape_disabled", Kind.PROTOCOL);

    private static final List<String> EXPIRED = List.of("session_expired", "maximum duration", "max_duration");

    private RealtimeFaults() {}

    /// Null for a code with which the session goes on.
    static @Nullable Kind fatal(String code) {
        return FATAL.get(code);
    }

    /// Whether the session has merely become too old.
    static boolean isExpiry(String codeOrReason) {
        return EXPIRED.stream().anyMatch(codeOrReason::contains);
    }

    /// As [VendorFaults#bug].
    static SpeechFault bug(RuntimeException bug) {
        return FAULTS.bug(bug);
    }

    static SpeechFault fault(Kind kind, String detail) {
        return new SpeechFault(VENDOR, kind, detail);
    }

    /// The socket was closed without our having asked for it.
    static SpeechFault closed(int code, String reason) {
        return fault(kind(code, reason), "closed " + code);
    }

    private static Kind kind(int code, String reason) {
        for (var fatal : FATAL.entrySet()) {
            if (reason.contains(fatal.getKey())) {
                return fatal.getValue();
            }
        }
        return code == BETA_SHAPE ? Kind.PROTOCOL : VendorFaults.closed(code);
    }

    static SpeechFault failed(SocketFailure failure) {
        return FAULTS.failed(failure);
    }

    /// Codes are names; whatever else stands there might be the caller's words.
    static String code(String type, String code) {
        var either = code.isEmpty() ? type : code;
        return CODE.matcher(either).matches() ? either : "unnamed";
    }
}

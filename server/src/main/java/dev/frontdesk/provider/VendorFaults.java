package dev.frontdesk.provider;

import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import dev.frontdesk.web.socket.SocketFailure;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What failures mean that every vendor's socket may have, told in one vendor's name. A vendor's own prose is
/// not passed on: it may quote the caller.
///
/// @param vendor lower case, as its package is called
public record VendorFaults(String vendor) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

    private static final int MOST_CAUSES = 10;

    /// What the first cause means that means anything; null where none does.
    public static <T> @Nullable T first(Throwable failure, Function<Throwable, @Nullable T> meaning) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            var known = meaning.apply(cause);
            if (known != null) {
                return known;
            }
            cause = cause.getCause();
        }
        return null;
    }

    public SpeechFault fault(Kind kind, String detail) {
        return new SpeechFault(vendor, kind, detail);
    }

    /// What is no failure of the vendor's but a bug, or a setting that no request can be made with: whoever waits is
    /// told all the same.
    public SpeechFault bug(RuntimeException bug) {
        return fault(Kind.PROTOCOL, bug.getClass().getSimpleName());
    }

    /// A bug for the log: without its message, which may quote a header, and with it the key.
    public static String trace(RuntimeException bug) {
        return bug.getClass().getName() + " " + Arrays.toString(bug.getStackTrace());
    }

    /// The socket could not be opened, or broke.
    public SpeechFault failed(SocketFailure failure) {
        var detail = failure.status() == 0 ? failure.detail() : failure.status() + " " + failure.detail();
        return fault(kind(failure), detail);
    }

    private static Kind kind(SocketFailure failure) {
        return switch (failure.kind()) {
            case UNREACHABLE, BROKEN -> Kind.UNREACHABLE;
            case TIMEOUT -> Kind.TIMEOUT;
            case REFUSED -> refused(failure.status());
            case PROTOCOL, BUG -> Kind.PROTOCOL;
        };
    }

    /// Of an HTTP status.
    public static Kind refused(int status) {
        return switch (status) {
            case 401, 403 -> Kind.AUTHENTICATION;
            case 402 -> Kind.QUOTA;
            case 408 -> Kind.TIMEOUT;
            case 429 -> Kind.RATE_LIMIT;
            default -> {
                if (status >= 500) {
                    yield Kind.SERVER;
                }
                yield status >= 400 ? Kind.INVALID_REQUEST : Kind.PROTOCOL;
            }
        };
    }

    /// Of a code with which a socket was closed (RFC 6455, section 7.4.1).
    public static Kind closed(int code) {
        return switch (code) {
            case 1000, 1001, 1005, 1006 -> Kind.UNREACHABLE;
            case 1002, 1003, 1007, 1009 -> Kind.PROTOCOL;
            case 1008 -> Kind.INVALID_REQUEST;
            default -> Kind.SERVER;
        };
    }

    /// Codes are names; whatever else stands there might be the caller's words.
    public static String name(String code) {
        return NAME.matcher(code).matches() ? code : "unnamed";
    }
}

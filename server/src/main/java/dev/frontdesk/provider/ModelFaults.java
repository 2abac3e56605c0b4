package dev.frontdesk.provider;

import dev.frontdesk.provider.ProviderException.Category;
import dev.frontdesk.speech.SpeechFault;
import dev.langchain4j.exception.HttpException;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What failures of a language model's vendor mean. A vendor's prose is not passed on: it may quote the contact.
///
/// @param vendor lower case, as its package is called
public record ModelFaults(String vendor) {

    public ProviderException fault(Category category, String detail) {
        return new ProviderException(vendor, category, null, detail);
    }

    /// Of an HTTP answer that is no success.
    public ProviderException refused(int status, @Nullable Duration retryAfter, String body) {
        var code = code(body);
        return new ProviderException(
                vendor, category(status, code), retryAfter, code.isEmpty() ? "" + status : status + "/" + code);
    }

    /// Of an error within a stream that began well.
    public ProviderException told(String body) {
        var code = code(body);
        return fault(category(200, code), "within the stream/" + (code.isEmpty() ? "unnamed" : code));
    }

    /// Of anything that was thrown: by its first known cause.
    public ProviderException of(Throwable failure) {
        var known = VendorFaults.first(failure, this::known);
        return known != null
                ? known
                : fault(Category.PROTOCOL, failure.getClass().getSimpleName());
    }

    private @Nullable ProviderException known(Throwable cause) {
        return switch (cause) {
            case ProviderException known -> known;
            case HttpException http -> refused(http.statusCode(), null, String.valueOf(http.getMessage()));
            case HttpTimeoutException _ -> fault(Category.TIMEOUT, "no answer in time");
            case JacksonException _, com.fasterxml.jackson.core.JacksonException _ ->
                fault(Category.PROTOCOL, "not JSON");
            case IOException broken ->
                fault(Category.UNREACHABLE, broken.getClass().getSimpleName());
            default -> null;
        };
    }

    private static Category category(int status, String code) {
        var name = code.toLowerCase(Locale.ROOT);
        if (name.contains("quota") || name.contains("billing")) {
            return Category.QUOTA;
        }
        if (status != 200) {
            return of(VendorFaults.refused(status));
        }
        if (name.contains("rate_limit") || name.contains("exhausted") || name.contains("throttling")) {
            return Category.RATE_LIMIT;
        }
        return name.contains("invalid") || name.contains("validation") ? Category.INVALID_REQUEST : Category.SERVER;
    }

    /// The same kinds that a speech vendor's failures have.
    public static Category of(SpeechFault.Kind kind) {
        return Category.valueOf(kind.name());
    }

    /// The vendor's name of the error: OpenAI's `code` or `type`, Anthropic's `type`, Google's `status`; empty when
    /// there is none.
    private static String code(String body) {
        try {
            var read = JsonMapper.shared().readTree(body);
            var error = (read.isArray() ? read.path(0) : read).path("error");
            for (var field : new String[] {"status", "code", "type"}) {
                var name = error.path(field);
                if (name.isString() && !name.stringValue().isBlank()) {
                    return VendorFaults.name(name.stringValue());
                }
            }
            return "";
        } catch (JacksonException notJson) {
            return "";
        }
    }
}

package dev.frontdesk.provider.twilio;

import dev.frontdesk.provider.ProviderException;
import dev.frontdesk.provider.ProviderException.Category;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads an answer of Twilio's that is not what was hoped for. Its message quotes numbers and texts, so that
/// only its code goes on (twilio.com/docs/api/errors).
final class Refusal {

    /// The account has sent all it may in a day.
    private static final int DAILY_LIMIT = 63_038;

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private Refusal() {}

    static ProviderException of(HttpResponse<String> answer) {
        var code = code(answer.body());
        return new ProviderException(
                TwilioMessages.VENDOR,
                category(answer.statusCode(), code),
                retryAfter(answer),
                answer.statusCode() + (code == 0 ? "" : "/" + code));
    }

    private static Category category(int status, int code) {
        if (code == DAILY_LIMIT) {
            return Category.QUOTA;
        }
        return switch (status) {
            case 401, 403 -> Category.AUTHENTICATION;
            case 402 -> Category.QUOTA;
            case 408 -> Category.TIMEOUT;
            case 429 -> Category.RATE_LIMIT;
            default -> {
                if (status >= 500) {
                    yield Category.SERVER;
                }
                yield status >= 400 ? Category.INVALID_REQUEST : Category.PROTOCOL;
            }
        };
    }

    /// Twilio gives seconds.
    private static @Nullable Duration retryAfter(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }

    /// 0 when there is none.
    private static int code(String body) {
        try {
            return JsonMapper.shared().readTree(body).path("code").asInt(0);
        } catch (JacksonException notJson) {
            return 0;
        }
    }
}

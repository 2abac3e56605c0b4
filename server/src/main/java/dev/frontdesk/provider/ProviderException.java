package dev.frontdesk.provider;

import dev.frontdesk.messaging.DeliveryFault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A vendor failed. Carries no personal details: neither what was sent nor what came back.
public final class ProviderException extends RuntimeException implements DeliveryFault {

    private static final long serialVersionUID = 1L;

    private final String vendor;
    private final Category category;
    private final transient @Nullable Duration retryAfter;

    /// @param vendor lower case, as its package is called
    /// @param retryAfter how long the vendor asks to be left alone; null when it did not say
    /// @param detail numbers and names of the protocol, such as `429/20429`
    public ProviderException(String vendor, Category category, @Nullable Duration retryAfter, String detail) {
        super(vendor + " " + category + " " + detail);
        this.vendor = vendor;
        this.category = category;
        this.retryAfter = retryAfter;
    }

    /// What kind of failure it is; decides whether it is worth repeating.
    public enum Category {
        AUTHENTICATION(false),
        INVALID_REQUEST(false),
        RATE_LIMIT(true),
        QUOTA(false),
        TIMEOUT(true),
        UNREACHABLE(true),
        SERVER(true),
        PROTOCOL(false);

        private final boolean passing;

        Category(boolean passing) {
            this.passing = passing;
        }
    }

    public String vendor() {
        return vendor;
    }

    public Category category() {
        return category;
    }

    @Override
    public boolean passing() {
        return category.passing;
    }

    @Override
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public String reason() {
        return String.valueOf(getMessage());
    }
}

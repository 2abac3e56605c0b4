package dev.frontdesk.ops;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// Names what is being worked on in every log line of this thread, until it is closed; then what was
/// named before is again. Opened and closed on the same thread:
///
/// ```
/// try (var _ = Trace.conversation(id)) { … }
/// ```
public final class Trace implements AutoCloseable {

    private final String field;
    private final @Nullable String before;

    private Trace(String field, String id) {
        this.field = field;
        this.before = MDC.get(field);
        MDC.put(field, id);
    }

    public static Trace request(String id) {
        return new Trace("request", id);
    }

    public static Trace business(BusinessId id) {
        return new Trace("business", id.toString());
    }

    public static Trace conversation(ConversationId id) {
        return new Trace("conversation", id.toString());
    }

    /// @param id the telephony provider's id of the call, never a number
    public static Trace call(String id) {
        return new Trace("call", id);
    }

    @Override
    public void close() {
        if (before == null) {
            MDC.remove(field);
        } else {
            MDC.put(field, before);
        }
    }
}

package dev.frontdesk.channel.twilio;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.messaging.Receipts;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Acts once on a webhook, however often it is delivered.
public final class Deliveries {

    private static final String PROVIDER = "twilio";

    private final BusinessScope scope;
    private final Receipts receipts;

    public Deliveries(BusinessScope scope, Receipts receipts) {
        this.scope = scope;
        this.receipts = receipts;
    }

    /// Acts, and keeps the answer in the same transaction; a repeat gets that answer and nothing is
    /// done. When this returns, both are committed.
    ///
    /// @param event names the delivery; the same for its repeats. Null when it cannot be told from
    ///     others: then it is acted on each time
    public String once(BusinessId business, @Nullable String event, Supplier<String> act) {
        return event == null
                ? scope.in(business, act)
                : scope.in(
                        business,
                        () -> receipts.claim(business, PROVIDER, event).orElseGet(() -> first(business, event, act)));
    }

    /// For what may happen any number of times.
    public void each(BusinessId business, Runnable act) {
        scope.in(business, () -> {
            act.run();
            return business;
        });
    }

    private String first(BusinessId business, String event, Supplier<String> act) {
        var answer = act.get();
        receipts.answer(business, PROVIDER, event, answer);
        return answer;
    }
}

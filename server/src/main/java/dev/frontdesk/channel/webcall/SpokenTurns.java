package dev.frontdesk.channel.webcall;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Prepared;
import dev.frontdesk.messaging.Receipts;
import dev.frontdesk.web.HttpProblem;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Takes what is said in calls that go on turn by turn to the desk, each in one transaction with its receipt.
public final class SpokenTurns {

    private static final String PROVIDER = "webcall";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");

    private final BusinessScope scope;
    private final Receipts receipts;
    private final WebCalls calls;
    private final JsonMapper json;

    public SpokenTurns(BusinessScope scope, Receipts receipts, WebCalls calls, JsonMapper json) {
        this.scope = scope;
        this.receipts = receipts;
        this.calls = calls;
        this.json = json;
    }

    /// @param key names what was said, the same for its repeats, which get the first answer
    /// @return a [SpokenTurn] as JSON; empty when there is no such call
    Optional<String> take(Business business, WebCallId call, Incoming incoming, @Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw HttpProblem.invalid("Idempotency-Key", "must be 1 to 128 printable ASCII characters without spaces");
        }
        var event = key == null ? null : call.text() + ":" + key;
        try (var prepared = calls.prepare(business, call, event, incoming)) {
            return scope.in(
                    business.id(),
                    () -> event == null ? turn(business, call, prepared) : once(business, call, prepared, event));
        }
    }

    private Optional<String> once(Business business, WebCallId call, Prepared prepared, String event) {
        var before = receipts.claim(business.id(), PROVIDER, event);
        if (before.isPresent()) {
            return before;
        }
        var answer = turn(business, call, prepared).orElseThrow(() -> HttpProblem.notFound("There is no such call."));
        receipts.answer(business.id(), PROVIDER, event, answer);
        return Optional.of(answer);
    }

    private Optional<String> turn(Business business, WebCallId call, Prepared prepared) {
        return calls.turn(business, call, prepared).map(json::writeValueAsString);
    }
}

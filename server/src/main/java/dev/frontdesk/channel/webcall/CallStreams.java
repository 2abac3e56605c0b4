package dev.frontdesk.channel.webcall;

import dev.frontdesk.business.Business;
import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallNext;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallRecords;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.call.Calls;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// The streams of calls from browsers, and where they go. Called within the business's scope.
public final class CallStreams {

    private static final Pattern TRAILING = Pattern.compile("/+$");

    private final Calls calls;
    private final CallRecords records;
    private final String url;

    /// @param media how the world reaches the media plane
    public CallStreams(Calls calls, CallRecords records, URI media) {
        this.calls = calls;
        this.records = records;
        this.url = TRAILING.matcher(media.toString()).replaceFirst("") + "/twilio/stream";
    }

    String url() {
        return url;
    }

    /// How many streams the call has had; empty when there is no such call.
    Optional<Integer> attempts(Business business, WebCallId call) {
        return records.of(business.id(), call.text()).stream()
                .map(CallRecord::attempt)
                .reduce(Math::max);
    }

    /// @return the one-time token
    String expect(CallTicket ticket) {
        return calls.expect(ticket);
    }

    CallNext next(Business business, WebCallId call) {
        return calls.next(business.id(), call.text());
    }

    void over(Business business, WebCallId call, CallEnd presumed) {
        records.over(business.id(), call.text(), presumed);
    }
}

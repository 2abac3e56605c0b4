package dev.frontdesk.call;

import dev.frontdesk.business.BusinessId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Streams of calls in memory. Not for several threads.
public final class InMemoryCalls implements Calls, CallRecords {

    private final Clock clock;
    private final List<Row> rows = new ArrayList<>();

    private static final class Row {
        private final CallTicket ticket;
        private final String token;
        private final Instant expected;
        private @Nullable Instant claimed;
        private @Nullable CallNext next;
        private @Nullable Instant ended;
        private @Nullable CallEnd end;
        private CallTimeline timeline = new CallTimeline(List.of());

        Row(CallTicket ticket, String token, Instant expected) {
            this.ticket = ticket;
            this.token = token;
            this.expected = expected;
        }

        boolean is(BusinessId business, String call) {
            return ticket.business().equals(business) && ticket.call().equals(call);
        }

        CallRecord record() {
            var started = claimed == null ? expected : claimed;
            return new CallRecord(ticket.engine(), ticket.attempt(), started, ended, end, timeline);
        }
    }

    public InMemoryCalls(Clock clock) {
        this.clock = clock;
    }

    public void clear() {
        rows.clear();
    }

    @Override
    public String expect(CallTicket ticket) {
        rows.removeIf(row -> row.is(ticket.business(), ticket.call()) && row.ticket.attempt() == ticket.attempt());
        var row = new Row(ticket, UUID.randomUUID().toString(), clock.instant());
        rows.add(row);
        return row.token;
    }

    @Override
    public Optional<CallTicket> claim(CallStart start) {
        var found = rows.stream()
                .filter(row ->
                        row.token.equals(start.token()) && row.ticket.call().equals(start.call()))
                .filter(row -> row.claimed == null && row.ended == null)
                .filter(row -> row.expected.plusSeconds(60).isAfter(clock.instant()))
                .findFirst();
        found.ifPresent(row -> row.claimed = clock.instant());
        return found.map(row -> row.ticket);
    }

    @Override
    public boolean next(CallTicket ticket, CallNext next) {
        var last = streams(ticket.business(), ticket.call()).reduce((_, later) -> later);
        var ours = last.filter(row -> row.ticket.attempt() == ticket.attempt());
        ours.ifPresent(row -> row.next = next);
        return ours.isPresent();
    }

    @Override
    public CallNext next(BusinessId business, String call) {
        var last = streams(business, call).reduce((_, later) -> later).orElse(null);
        if (last == null) {
            return new CallNext.Script();
        }
        if (last.next != null && !(last.next instanceof CallNext.Reconnect)) {
            return last.next;
        }
        return last.ticket.attempt() < 3 ? new CallNext.Reconnect() : new CallNext.Script();
    }

    @Override
    public void ended(CallTicket ticket, CallEnd end, CallTimeline timeline) {
        streams(ticket.business(), ticket.call())
                .filter(row -> row.ticket.attempt() == ticket.attempt())
                .forEach(row -> {
                    row.ended = clock.instant();
                    row.end = end;
                    row.timeline = timeline;
                });
    }

    @Override
    public void over(BusinessId business, String call, CallEnd presumed) {
        streams(business, call).filter(row -> row.ended == null).forEach(row -> {
            row.ended = clock.instant();
            row.end = presumed;
        });
    }

    @Override
    public List<CallRecord> of(BusinessId business, String call) {
        return streams(business, call).map(Row::record).toList();
    }

    private Stream<Row> streams(BusinessId business, String call) {
        return rows.stream().filter(row -> row.is(business, call));
    }
}

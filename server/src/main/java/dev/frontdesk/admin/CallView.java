package dev.frontdesk.admin;

import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallTimeline;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The streams of a live call as clients see them.
///
/// @param streams in order; more than one when a stream was lost
record CallView(List<StreamView> streams) {

    /// @param engine `openai`, `nova` or `cascade`
    /// @param attempt 1 for the first
    /// @param reason why it ended: `goodbye`, `caller_hung_up`, `line_lost`, …
    /// @param fault whose it was: `none`, `caller`, `us`, `upstream` or `unknown`
    record StreamView(
            String engine,
            int attempt,
            OffsetDateTime started,
            @Nullable OffsetDateTime ended,
            @Nullable String reason,
            @Nullable String fault,
            List<EntryView> timeline) {

        private static StreamView of(CallRecord record, ZoneId zone) {
            var end = Optional.ofNullable(record.end());
            return new StreamView(
                    record.engine().name().toLowerCase(Locale.ROOT),
                    record.attempt(),
                    Times.shown(record.started(), zone),
                    Times.shownOrNull(record.ended(), zone),
                    end.map(CallEnd::reason).map(CallEnd.Reason::label).orElse(null),
                    end.map(CallEnd::fault).map(CallEnd.Fault::label).orElse(null),
                    record.timeline().entries().stream().map(EntryView::of).toList());
        }
    }

    /// @param atMillis since the stream started
    /// @param tookMillis 0 for what has no length
    record EntryView(long atMillis, String what, String detail, long tookMillis) {

        private static EntryView of(CallTimeline.Entry entry) {
            return new EntryView(entry.atMillis(), entry.what(), entry.detail(), entry.tookMillis());
        }
    }

    /// Null when the call had no stream.
    static @Nullable CallView of(List<CallRecord> records, ZoneId zone) {
        return records.isEmpty()
                ? null
                : new CallView(records.stream()
                        .map(record -> StreamView.of(record, zone))
                        .toList());
    }
}

package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallNext;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallTicket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Streams of calls as rows, sealed and opened.
final class CallRows {

    private final Seal seal;

    CallRows(Seal seal) {
        this.seal = seal;
    }

    /// The same as that of the call's conversation.
    byte[] index(BusinessId business, String call) {
        return seal.index(business, Purpose.THREAD, call);
    }

    Map<String, @Nullable Object> values(CallTicket ticket) {
        var business = ticket.business();
        var party = ticket.party();
        var values = new HashMap<String, @Nullable Object>();
        values.put("business", business.value());
        values.put("index", index(business, ticket.call()));
        values.put("sealed", seal.seal(business, Purpose.THREAD, ticket.call()));
        values.put("attempt", ticket.attempt());
        values.put("party_sealed", party == null ? null : seal.seal(business, Purpose.ADDRESS, party));
        values.put("party_index", party == null ? null : seal.index(business, Purpose.ADDRESS, party));
        values.put("engine", ticket.engine().name().toLowerCase(Locale.ROOT));
        return values;
    }

    CallTicket ticket(BusinessId business, String call, ResultSet row) throws SQLException {
        var party = row.getBytes("party_sealed");
        return new CallTicket(
                business,
                call,
                party == null ? null : seal.open(business, Purpose.ADDRESS, party),
                engine(row),
                row.getInt("attempt"));
    }

    CallRecord record(ResultSet row) throws SQLException {
        return new CallRecord(
                engine(row),
                row.getInt("attempt"),
                Times.read(row, "started_at"),
                Times.readOrNull(row, "ended_at"),
                end(row),
                TimelineJson.read(row.getString("timeline")));
    }

    byte @Nullable [] transfer(BusinessId business, CallNext next) {
        return next instanceof CallNext.Transfer(var number) ? seal.seal(business, Purpose.ADDRESS, number) : null;
    }

    static String label(CallNext next) {
        return switch (next) {
            case CallNext.HangUp _ -> "hang_up";
            case CallNext.Transfer _ -> "transfer";
            case CallNext.Script _ -> "script";
            case CallNext.PersonOrMessage _ -> "person";
            case CallNext.Reconnect _ -> "reconnect";
        };
    }

    /// Empty when nothing was said.
    Optional<CallNext> next(BusinessId business, ResultSet row) throws SQLException {
        var transfer = row.getBytes("transfer_sealed");
        if (transfer != null) {
            return Optional.of(new CallNext.Transfer(seal.open(business, Purpose.ADDRESS, transfer)));
        }
        return Optional.ofNullable(row.getString("next")).map(CallRows::next);
    }

    /// A word of a release that knows more is taken for the one that loses no caller.
    private static CallNext next(String label) {
        return switch (label) {
            case "hang_up" -> new CallNext.HangUp();
            case "person" -> new CallNext.PersonOrMessage();
            case "reconnect" -> new CallNext.Reconnect();
            default -> new CallNext.Script();
        };
    }

    private static Voice.Engine engine(ResultSet row) throws SQLException {
        return Voice.Engine.valueOf(row.getString("engine").toUpperCase(Locale.ROOT));
    }

    private static @Nullable CallEnd end(ResultSet row) throws SQLException {
        @Nullable Instant ended = Times.readOrNull(row, "ended_at");
        return ended == null
                ? null
                : new CallEnd(
                        CallEnd.Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
                        CallEnd.Fault.valueOf(row.getString("fault").toUpperCase(Locale.ROOT)));
    }
}

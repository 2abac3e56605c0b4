package dev.frontdesk.booking.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The moments at which a zone's calendar shows one date. A day is one piece, or several where the
/// clocks change: a wall-clock time they jump over is in none, one they repeat is in two.
final class LocalDay {

    static final long LENGTH = 24 * 60 * 60;

    /// No zone is farther from UTC.
    private static final long FARTHEST = 18 * 60 * 60;

    private final List<Piece> pieces;

    LocalDay(LocalDate date, ZoneRules rules) {
        this.pieces = pieces(date.toEpochDay() * LENGTH, rules);
    }

    /// A part of the day with one offset from UTC.
    ///
    /// @param midnight when this offset's clock showed or would have shown 00:00; with it, a wall-clock
    ///     time is a distance
    record Piece(long start, long end, long midnight) {

        Span at(Span wall) {
            return new Span(midnight + wall.start(), midnight + wall.end()).and(new Span(start, end));
        }
    }

    private static List<Piece> pieces(long utcMidnight, ZoneRules rules) {
        var pieces = new ArrayList<Piece>(1);
        long from = utcMidnight - FARTHEST;
        while (from < utcMidnight + LENGTH + FARTHEST) {
            Instant cursor = Instant.ofEpochSecond(from);
            long midnight = utcMidnight - rules.getOffset(cursor).getTotalSeconds();
            long until = epochSecond(rules.nextTransition(cursor));
            Span shown = new Span(midnight, midnight + LENGTH).and(new Span(from, until));
            if (!shown.isEmpty()) {
                pieces.add(new Piece(shown.start(), shown.end(), midnight));
            }
            from = until;
        }
        return pieces;
    }

    private static long epochSecond(@Nullable ZoneOffsetTransition transition) {
        return transition == null ? Long.MAX_VALUE : transition.toEpochSecond();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// The moments of this day whose wall-clock time lies in one of the spans.
    Spans at(Spans wall) {
        var moments = new ArrayList<Span>();
        for (Piece piece : pieces) {
            for (Span span : wall.list()) {
                moments.add(piece.at(span));
            }
        }
        return Spans.of(moments);
    }

    boolean endsAt(long moment) {
        return !pieces.isEmpty() && pieces.getLast().end() == moment;
    }
}

package dev.frontdesk.booking.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// A set of moments as spans in order that neither overlap nor touch, so that what is open without a
/// break is one span.
public final class Spans {

    public static final Spans NONE = new Spans(List.of());

    private final List<Span> ordered;

    private Spans(List<Span> ordered) {
        this.ordered = List.copyOf(ordered);
    }

    /// The moments in any of these, which may overlap, touch and come in any order.
    public static Spans of(Collection<Span> any) {
        var merged = new ArrayList<Span>();
        any.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparingLong(Span::start))
                .forEach(span -> append(merged, span));
        return new Spans(merged);
    }

    private static void append(List<Span> merged, Span span) {
        if (merged.isEmpty() || merged.getLast().end() < span.start()) {
            merged.add(span);
        } else {
            Span last = merged.removeLast();
            merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
        }
    }

    public List<Span> list() {
        return ordered;
    }

    boolean isEmpty() {
        return ordered.isEmpty();
    }

    Spans or(Spans other) {
        var both = new ArrayList<>(ordered);
        both.addAll(other.ordered);
        return of(both);
    }

    Spans and(Spans other) {
        var common = new ArrayList<Span>();
        for (Span one : ordered) {
            for (Span two : other.ordered) {
                Span shared = one.and(two);
                if (!shared.isEmpty()) {
                    common.add(shared);
                }
            }
        }
        return new Spans(common);
    }

    Spans minus(Spans taken) {
        var left = new ArrayList<Span>();
        for (Span span : ordered) {
            long from = span.start();
            for (Span gone : taken.ordered) {
                left.add(new Span(from, Math.min(gone.start(), span.end())));
                from = Math.max(from, gone.end());
            }
            left.add(new Span(from, span.end()));
        }
        return of(left);
    }

    /// The first span that ends after a moment lies at or after this index.
    private int firstEndingAfter(long moment) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).end() > moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean meet(long start, long end) {
        int candidate = firstEndingAfter(start);
        return candidate < ordered.size() && ordered.get(candidate).start() < end;
    }

    @Override
    public String toString() {
        return ordered.toString();
    }
}

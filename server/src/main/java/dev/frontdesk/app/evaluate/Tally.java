package dev.frontdesk.app.evaluate;

import java.util.List;

/// How a collection was understood.
///
/// @param nanos time spent on understanding alone, over all lines
public record Tally(int right, int total, long nanos, List<Miss> misses) {

    public Tally {
        misses = List.copyOf(misses);
    }
}

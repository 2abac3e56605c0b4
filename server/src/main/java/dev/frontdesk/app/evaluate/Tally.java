package dev.frontdesk.app.evaluate;

import java.util.List;

/// How a collection was understood.
///
/// @param nanos time spent on understanding alone, over all lines
/// @param each the same for every single utterance; empty where several were understood together
public record Tally(int right, int total, long nanos, List<Miss> misses, List<Long> each) {

    public Tally {
        misses = List.copyOf(misses);
        each = List.copyOf(each);
    }
}

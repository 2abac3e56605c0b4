package dev.frontdesk.call.playout;

import java.util.List;

/// When each character of a piece of text has been spoken, as voices that know it tell.
public final class Alignment {

    private final int[] ends;

    private Alignment(int[] ends) {
        this.ends = ends;
    }

    /// @param ends for each character of the piece, the milliseconds from the start of the item's sound to its end
    public static Alignment of(List<Integer> ends) {
        return new Alignment(ends.stream().mapToInt(Integer::intValue).toArray());
    }

    int length() {
        return ends.length;
    }

    int end(int character) {
        return ends[character];
    }
}

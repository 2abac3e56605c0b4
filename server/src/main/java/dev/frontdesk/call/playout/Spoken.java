package dev.frontdesk.call.playout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The words of an item, and which of them a stretch of its sound holds.
final class Spoken {

    private static final int LONGEST = 4_000;

    /// Brisk speech: about 16 characters a second. Where words arrive ahead of their sound, it says how much
    /// sound is still to come.
    private static final int MILLIS_PER_CHARACTER = 60;

    private final StringBuilder text = new StringBuilder();

    /// Per character, the millisecond of the item's sound at which it has been spoken; only while all of the
    /// text came with its times.
    private int[] ends = new int[64];

    private boolean aligned = true;

    void add(String piece, @Nullable Alignment alignment) {
        String fitting = piece.substring(0, Math.min(piece.length(), LONGEST - text.length()));
        aligned &= alignment != null && alignment.length() >= fitting.length();
        if (aligned && alignment != null) {
            ends = Arrays.copyOf(ends, Math.max(ends.length, text.length() + fitting.length()));
            for (int i = 0; i < fitting.length(); i++) {
                ends[text.length() + i] = alignment.end(i);
            }
        }
        text.append(fitting);
    }

    String whole() {
        return text.toString();
    }

    /// The words spoken within the first `heard` of `received` milliseconds.
    String upTo(long heard, long received, boolean finished) {
        return words(aligned ? alignedCharacters(heard) : proportionalCharacters(heard, received, finished));
    }

    private int alignedCharacters(long heard) {
        int characters = 0;
        while (characters < text.length() && ends[characters] <= heard) {
            characters++;
        }
        return characters;
    }

    private int proportionalCharacters(long heard, long received, boolean finished) {
        long spoken = (long) text.length() * MILLIS_PER_CHARACTER;
        long total = finished ? received : Math.max(received, spoken);
        return total == 0 ? 0 : (int) Math.min(text.length(), heard * text.length() / total);
    }

    /// Cut back to the end of a word.
    private String words(int characters) {
        int end = characters;
        if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            while (end > 0 && !Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
        }
        return text.substring(0, end).strip();
    }
}

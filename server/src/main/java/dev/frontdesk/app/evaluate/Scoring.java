package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Heard;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A tally in the making: understands and takes the time, counts what is right. Not thread-safe.
final class Scoring {

    private final Understanding understanding;
    private final List<Miss> misses = new ArrayList<>();
    private int right;
    private int total;
    private long nanos;
    private final List<Long> each = new ArrayList<>();

    Scoring(Understanding understanding) {
        this.understanding = understanding;
    }

    Understanding understanding() {
        return understanding;
    }

    Understood understand(Heard heard) {
        long start = System.nanoTime();
        Understood understood = understanding.understand(heard);
        long taken = System.nanoTime() - start;
        nanos += taken;
        each.add(taken);
        return understood;
    }

    /// What the supplier says, its time taken.
    <T extends @Nullable Object> T timed(Supplier<T> understanding) {
        long start = System.nanoTime();
        T result = understanding.get();
        nanos += System.nanoTime() - start;
        return result;
    }

    /// Right when both are the same; null stands for nothing said.
    void equal(String text, @Nullable Object expected, @Nullable Object got) {
        mark(Objects.equals(expected, got), text, expected, got);
    }

    void mark(boolean isRight, String text, @Nullable Object expected, @Nullable Object got) {
        total++;
        if (isRight) {
            right++;
        } else {
            misses.add(new Miss(text, String.valueOf(expected), String.valueOf(got)));
        }
    }

    Tally tally() {
        return new Tally(right, total, nanos, misses, each);
    }
}

package dev.frontdesk.business.document.yaml;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.error.Mark;

/// Collects the mistakes of one text; a value that is read twice is wrong once. Used by one thread.
public final class MistakeList {

    /// Nobody reads more, and a hostile text could hold millions.
    private static final int LIMIT = 200;

    private final String file;
    private final Set<Mistake> mistakes = new LinkedHashSet<>();

    public MistakeList(String file) {
        this.file = file;
    }

    /// In the order of the text; the first 200.
    public List<Mistake> inOrder() {
        return mistakes.stream()
                .sorted(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column))
                .toList();
    }

    public boolean isEmpty() {
        return mistakes.isEmpty();
    }

    void add(Mark place, String path, String found, String expected) {
        add(place.getLine() + 1, place.getColumn() + 1, path, found, expected);
    }

    void add(int line, int column, String path, String found, String expected) {
        if (mistakes.size() < LIMIT) {
            mistakes.add(new Mistake(file, line, column, path, found, expected));
        }
    }
}

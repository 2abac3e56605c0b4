package dev.frontdesk.knowledge.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what a document's parser meets, in order. For one document, on one thread.
final class Blocks {

    private record Heading(int level, String text) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Heading> open = new ArrayDeque<>();
    private @Nullable String title;

    /// The first heading of the first level is the title, unless there is one already.
    void heading(int level, String text) {
        var plain = plain(text);
        if (plain.isEmpty()) {
            return;
        }
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast();
        }
        if (level == 1 && title == null) {
            title = plain;
        } else if (!plain.equals(title)) {
            open.addLast(new Heading(level, plain));
        }
    }

    void title(String text) {
        var plain = plain(text);
        if (!plain.isEmpty()) {
            title = plain;
        }
    }

    void paragraph(String text) {
        add(List.of(text), false);
    }

    void list(List<String> items) {
        add(items, true);
    }

    private void add(List<String> parts, boolean list) {
        var plain = parts.stream()
                .map(Blocks::plain)
                .filter(part -> !part.isEmpty())
                .toList();
        if (!plain.isEmpty()) {
            blocks.add(new Block(open.stream().map(Heading::text).toList(), plain, list));
        }
    }

    Document document() {
        return new Document(title, blocks);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /// @param title null when the document names none
    record Document(@Nullable String title, List<Block> blocks) {
        Document {
            blocks = List.copyOf(blocks);
        }
    }
}

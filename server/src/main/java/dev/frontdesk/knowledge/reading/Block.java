package dev.frontdesk.knowledge.reading;

import java.util.List;

/// A paragraph or a list.
///
/// @param headings it stands under, the outermost first, without the title
/// @param parts one for a paragraph, the items of a list
record Block(List<String> headings, List<String> parts, boolean list) {

    Block {
        headings = List.copyOf(headings);
        parts = List.copyOf(parts);
    }

    /// A paragraph that announces the list after it.
    boolean introduces(Block next) {
        return !list
                && next.list
                && headings.equals(next.headings)
                && parts.getFirst().endsWith(":");
    }
}

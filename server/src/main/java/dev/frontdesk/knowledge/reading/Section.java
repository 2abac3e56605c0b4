package dev.frontdesk.knowledge.reading;

import java.util.List;

/// A part of an article that can be said.
///
/// @param headings it stands under, the outermost first, without the article's title
/// @param text whole sentences without marks
public record Section(List<String> headings, String text) {

    public Section {
        headings = List.copyOf(headings);
    }
}

package dev.frontdesk.knowledge;

import java.util.List;

/// A part of an article that may be said as it stands.
///
/// @param article the article's id
/// @param headings from the article's title down to the passage's own heading
/// @param text whole sentences without marks
/// @param brief at most two sentences of the text, those that hold most of what was asked
/// @param score how much of the question is in it, from 0 to 1
public record Passage(String article, List<String> headings, String text, String brief, double score) {

    public Passage {
        headings = List.copyOf(headings);
    }

    /// The article's.
    public String title() {
        return headings.getFirst();
    }
}

package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/// What a passage's meaning is taken from.
///
/// @param headings the article's title first, each with a full stop
/// @param text without them
public record PassageWords(String headings, String text) {

    public static PassageWords of(List<String> headings, String text) {
        return new PassageWords(String.join(". ", headings) + ".", text);
    }

    /// All passages of an article, in order.
    public static List<PassageWords> in(Article article) {
        var reading = Reading.of(article.path(), article.text());
        return reading.sections().stream()
                .map(section -> {
                    var headings = new ArrayList<>(List.of(reading.title()));
                    headings.addAll(section.headings());
                    return of(headings, section.text());
                })
                .toList();
    }

    /// The text where it stands. Half way between its vector and the bare text's lies what a question is
    /// compared with: measured, that finds more than either.
    String whole() {
        return headings + " " + text;
    }
}

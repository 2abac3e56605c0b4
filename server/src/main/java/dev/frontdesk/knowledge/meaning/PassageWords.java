package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.reading.Reading;
import dev.frontdesk.knowledge.reading.Sentences;
import java.util.ArrayList;
import java.util.List;

/// What a passage's meaning is taken from, or that of one of its sentences under the same headings.
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

    /// All that has a vector of its own: the passage, and each of its sentences where there are several. Measured, a
    /// question is nearer to the sentence that answers it than to the whole.
    public List<PassageWords> parts() {
        var parts = new ArrayList<PassageWords>();
        parts.add(this);
        parts.addAll(sentences());
        return parts;
    }

    /// Empty where the text is one sentence.
    public List<PassageWords> sentences() {
        var sentences = Sentences.of(text);
        return sentences.size() < 2
                ? List.of()
                : sentences.stream()
                        .map(sentence -> new PassageWords(headings, sentence))
                        .toList();
    }

    /// The text where it stands. Half way between its vector and the bare text's lies what a question is
    /// compared with: measured, that finds more than either.
    String whole() {
        return headings + " " + text;
    }
}

package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.knowledge.meaning.PassageWords;
import dev.frontdesk.knowledge.reading.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A passage as it is kept for comparing.
///
/// @param headings the article's title first
/// @param key its name among vectors
/// @param sentenceKeys its sentences' names; empty where it is one sentence
/// @param titleStems the words of the title alone
/// @param stems the words of the text and of the headings below the title
record Entry(
        String article,
        Locale language,
        List<String> headings,
        String text,
        PassageKey key,
        List<PassageKey> sentenceKeys,
        Set<String> titleStems,
        Set<String> stems) {

    static Entry of(Article article, String title, Section section) {
        var language = Stems.in(article.language());
        var headings = new ArrayList<String>(List.of(title));
        headings.addAll(section.headings());
        var stems = new HashSet<>(language.of(section.text()));
        var words = PassageWords.of(headings, section.text());
        section.headings().forEach(heading -> stems.addAll(language.of(heading)));
        return new Entry(
                article.id(),
                article.language(),
                List.copyOf(headings),
                section.text(),
                PassageKey.of(words),
                words.sentences().stream().map(PassageKey::of).toList(),
                new HashSet<>(language.of(title)),
                Set.copyOf(stems));
    }
}

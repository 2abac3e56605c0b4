package dev.frontdesk.app.folder;

import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.Languages;
import dev.frontdesk.business.document.WordingDocument;
import dev.frontdesk.business.document.yaml.Mistake;
import dev.frontdesk.conversation.scripted.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The owner's sentences in `wording/<language>.yaml`, one file for each language. `wording/fr.yaml` is for
/// every French of the business; a file of the same tag goes before it, sentence by sentence.
final class WordingFiles {

    private final Map<Locale, Map<String, List<String>>> given = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Locale> languages;

    private WordingFiles(List<Locale> languages) {
        this.languages = languages;
    }

    /// @param files text by path
    /// @param languages the business's; empty when they are not known, and every language will do
    static WordingFiles read(Map<String, String> files, List<Locale> languages) {
        var wording = new WordingFiles(languages);
        new TreeMap<>(files).forEach(wording::read);
        return wording;
    }

    private void read(String path, String text) {
        if (!FolderRules.isArticle(path)) {
            return;
        }
        var tag = path.substring(BusinessFolder.WORDING.length()).replaceFirst("\\.yaml$", "");
        var language = language(tag);
        var document = WordingDocument.read(
                path, text, Sentences.in(Locale.forLanguageTag(tag)).replaceable());
        mistakes.addAll(document.mistakes());
        language.ifPresentOrElse(
                known -> given.put(known, document.sentences()), () -> mistakes.add(noLanguage(path, tag)));
    }

    private Optional<Locale> language(String tag) {
        return languages.isEmpty()
                ? Optional.of(Locale.forLanguageTag(tag))
                : Languages.named(tag, languages)
                        .filter(language -> language.toLanguageTag().equals(tag));
    }

    private Mistake noLanguage(String path, String tag) {
        var tags = languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
        return Mistake.inWhole(
                path, "the language \"" + tag + "\"", "a file named after one of the business's languages, " + tags);
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /// By language of the business.
    Map<Locale, Map<String, List<String>>> sentences() {
        var all = new HashMap<Locale, Map<String, List<String>>>();
        for (var language : languages) {
            var sentences = new HashMap<>(given.getOrDefault(Locale.of(language.getLanguage()), Map.of()));
            sentences.putAll(given.getOrDefault(language, Map.of()));
            if (!sentences.isEmpty()) {
                all.put(language, Map.copyOf(sentences));
            }
        }
        return all;
    }
}

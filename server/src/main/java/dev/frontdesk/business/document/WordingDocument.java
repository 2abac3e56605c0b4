package dev.frontdesk.business.document;

import dev.frontdesk.business.document.yaml.DidYouMean;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.Mistake;
import dev.frontdesk.business.document.yaml.MistakeList;
import dev.frontdesk.business.document.yaml.YamlMap;
import dev.frontdesk.business.document.yaml.YamlText;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the text of a `wording/<language>.yaml`: names of the receptionist's sentences, and what the owner
/// wants said instead. `goodbye: "Thank you, {business} wishes you a good day."`, or a list of such. Never
/// throws for what stands in the text.
public final class WordingDocument {

    private static final int MOST_VARIANTS = 20;

    private final Map<String, String> standard;
    private final Map<String, List<String>> own = new HashMap<>();

    private WordingDocument(Map<String, String> standard) {
        this.standard = standard;
    }

    /// @param sentences those that can be used, by the name of the sentence they replace
    /// @param mistakes all, in the order of the text
    public record Result(Map<String, List<String>> sentences, List<Mistake> mistakes) {
        public Result {
            sentences = Map.copyOf(sentences);
            mistakes = List.copyOf(mistakes);
        }
    }

    /// @param fileName how mistakes name the text
    /// @param standard the sentences that can be replaced, by name, as they are said by default
    public static Result read(String fileName, String yaml, Map<String, String> standard) {
        var mistakes = new MistakeList(fileName);
        var document = new WordingDocument(standard);
        if (!isComment(yaml)) {
            YamlText.read(yaml, mistakes)
                    .flatMap(value -> value.freeMap("a map of the receptionist's sentences to your own"))
                    .ifPresent(map -> map.entries().forEach(document::read));
        }
        return new Result(document.own, mistakes.inOrder());
    }

    /// A template in which nothing has been changed yet.
    private static boolean isComment(String yaml) {
        return yaml.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    private void read(YamlMap.Entry entry) {
        entry.key().read(name()).ifPresent(name -> {
            var format = SentenceFormat.like(standard.getOrDefault(name, ""));
            var sentences = sentences(entry.value(), format);
            if (!sentences.isEmpty()) {
                own.put(name, sentences);
            }
        });
    }

    private Format<String> name() {
        return new Format<>(
                wrong -> DidYouMean.nearest(wrong, standard.keySet())
                        .map(name -> "\"" + name + "\"")
                        .orElse("the name of a sentence, as ./frontdesk wording lists them"),
                text -> standard.containsKey(text) ? text : null);
    }

    private static List<String> sentences(YamlValue value, Format<String> format) {
        if (value.isEmptyList()) {
            value.wrong("a sentence, or a list of at most " + MOST_VARIANTS);
        }
        var sentences = value.isMap() ? notQuoted(value) : value.distinct(format);
        if (sentences.size() > MOST_VARIANTS) {
            value.wrong("at most " + MOST_VARIANTS + " sentences");
        }
        return sentences;
    }

    /// To YAML, a sentence that begins with a place is a map.
    private static List<String> notQuoted(YamlValue value) {
        value.wrong("a sentence in quotation marks, or a list of them");
        return List.of();
    }
}

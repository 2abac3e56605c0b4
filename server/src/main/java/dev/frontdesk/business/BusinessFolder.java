package dev.frontdesk.business;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A business as its owner writes it: the text of `business.yaml`, the articles and the own sentences, kept
/// to the letter so that an export gives back what was imported.
///
/// @param articles text by path below the folder, such as `knowledge/parking.md` or `wording/fr.yaml`
public record BusinessFolder(String settings, Map<String, String> articles) {

    /// What the paths of own sentences begin with.
    public static final String WORDING = "wording/";

    public BusinessFolder {
        articles = Map.copyOf(articles);
    }

    /// The files with own sentences, text by path.
    public Map<String, String> wording() {
        return only(path -> path.startsWith(WORDING));
    }

    /// All other files but the settings, text by path.
    public Map<String, String> knowledge() {
        return only(path -> !path.startsWith(WORDING));
    }

    private Map<String, String> only(Predicate<String> paths) {
        return articles.entrySet().stream()
                .filter(article -> paths.test(article.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package dev.frontdesk.business;

import java.util.Map;

/// A business as its owner writes it: the text of `business.yaml` and the articles, kept to the letter
/// so that an export gives back what was imported.
///
/// @param articles text by path below the folder, such as `knowledge/parking.md`
public record BusinessFolder(String settings, Map<String, String> articles) {

    public BusinessFolder {
        articles = Map.copyOf(articles);
    }
}

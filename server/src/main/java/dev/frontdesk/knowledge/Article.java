package dev.frontdesk.knowledge;

import java.time.Instant;
import java.util.Locale;

/// One of the owner's texts, as it was written.
///
/// @param language of the text: the path's, or the business's default
/// @param version 1 when it was first stored; every other text under the path makes the next one
/// @param text to the letter
public record Article(ArticlePath path, Locale language, int version, Instant changed, String text) {

    public String id() {
        return path.id();
    }

    public ArticleStamp stamp() {
        return new ArticleStamp(path, language, version, changed);
    }
}

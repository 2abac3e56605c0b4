package dev.frontdesk.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.reading.Reading;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// An article; in lists without its text.
///
/// @param path below the business's folder
/// @param passages how many parts it is answered from
/// @param text as it was written
record ArticleView(
        String id,
        String path,
        String title,
        String language,
        int version,
        int passages,
        OffsetDateTime changed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {

    static ArticleView listed(Article article, ZoneId zone) {
        return view(article, zone, null);
    }

    static ArticleView whole(Article article, ZoneId zone) {
        return view(article, zone, article.text());
    }

    private static ArticleView view(Article article, ZoneId zone, @Nullable String text) {
        var reading = Reading.of(article.path(), article.text());
        return new ArticleView(
                article.id(),
                article.path().text(),
                reading.title(),
                article.language().toLanguageTag(),
                article.version(),
                reading.sections().size(),
                Times.shown(article.changed(), zone),
                text);
    }
}

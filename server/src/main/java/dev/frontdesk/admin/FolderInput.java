package dev.frontdesk.admin;

import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.web.InputErrors;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Checks a folder before it is read: paths that stay below it, sizes that are kept.
final class FolderInput {

    private static final int MOST_ARTICLES = 1_000;
    private static final int LARGEST_TEXT = 1024 * 1024;
    private static final int LONGEST_PATH = 200;

    /// The folder's own description, or below one of the two folders, no part of the path hidden or going up.
    private static final Pattern PATH =
            Pattern.compile("README\\.md|(knowledge|wording)(/[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*)+");

    private FolderInput() {}

    static BusinessFolder folder(FolderController.FolderView body) {
        var errors = new InputErrors();
        var settings = Objects.requireNonNullElse(body.settings(), "");
        if (settings.isBlank()) {
            errors.add("settings", "is required: the text of business.yaml");
        }
        text("settings", settings, errors);
        var articles = Objects.requireNonNullElse(body.articles(), Map.<String, String>of());
        if (articles.size() > MOST_ARTICLES) {
            errors.add("articles", "may be at most " + MOST_ARTICLES);
        }
        articles.forEach((path, text) -> article(path, text, errors));
        errors.throwIfAny();
        return new BusinessFolder(settings, articles);
    }

    private static void article(String path, String text, InputErrors errors) {
        if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
            errors.add("articles", "must have paths such as knowledge/parking.md or wording/en.yaml");
        } else if (text == null) {
            errors.add("articles." + path, "must be a text");
        } else {
            text("articles." + path, text, errors);
        }
    }

    private static void text(String field, String text, InputErrors errors) {
        if (text.length() > LARGEST_TEXT) {
            errors.add(field, "may have at most " + LARGEST_TEXT + " characters");
        }
        if (text.indexOf('\0') >= 0) {
            errors.add(field, "must not contain NUL characters");
        }
    }
}

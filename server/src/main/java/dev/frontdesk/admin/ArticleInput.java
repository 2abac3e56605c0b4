package dev.frontdesk.admin;

import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.ArticlePath.Format;
import dev.frontdesk.web.InputErrors;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An article as it arrives.
///
/// @param title of a new one; its file is named after it
/// @param language such as `fr`; when missing, the business's default
/// @param format `md`, `html` or `txt`; when missing, `md`
record ArticleInput(
        @Nullable String title,
        @Nullable String language,
        @Nullable String format,
        @Nullable String text) {

    static final int LONGEST_TEXT = 100_000;

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_WORD = 10;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /// Names of other things at the same address.
    private static final Set<String> RESERVED = Set.of("search", "questions");

    /// @param text with the title where Markdown has none of its own
    record Checked(ArticlePath path, String text) {}

    /// A new article.
    ///
    /// @throws dev.frontdesk.web.HttpProblem 400 with everything that is wrong
    Checked created() {
        var errors = new InputErrors();
        var name = errors.required("title", title, LONGEST_TITLE);
        var written = text(errors);
        var path = ArticlePath.of(name, language(errors), format(errors));
        if (!name.isEmpty() && path.filter(it -> !RESERVED.contains(it.id())).isEmpty()) {
            errors.add("title", "must have letters or digits, and be another word than " + RESERVED);
        }
        errors.throwIfAny();
        var where = path.orElseThrow();
        var untitled = where.format() == Format.MD && !written.stripLeading().startsWith("#");
        return new Checked(where, untitled ? "# " + name + "\n\n" + written : written);
    }

    /// The next text of an article.
    ///
    /// @throws dev.frontdesk.web.HttpProblem 400 with everything that is wrong
    String changed() {
        var errors = new InputErrors();
        for (var fixed : Arrays.asList(title, language, format)) {
            if (fixed != null) {
                errors.add("text", "is all that can change; title, language and format make another article");
                break;
            }
        }
        var written = text(errors);
        errors.throwIfAny();
        return written;
    }

    /// To the letter, so that what is exported is what was sent.
    private String text(InputErrors errors) {
        errors.required("text", text, LONGEST_TEXT);
        return text == null ? "" : text;
    }

    private @Nullable Locale language(InputErrors errors) {
        var tag = errors.text("language", language, LONGEST_WORD);
        if (tag == null) {
            return null;
        }
        var locale = Locale.forLanguageTag(tag);
        if (!tag.matches("[a-z]{2}(-[A-Z]{2})?") || !LANGUAGES.contains(locale.getLanguage())) {
            errors.add("language", "must be a language such as fr or fr-CA");
            return null;
        }
        return locale;
    }

    private Format format(InputErrors errors) {
        var ending =
                Optional.ofNullable(errors.text("format", format, LONGEST_WORD)).orElse("md");
        var known = Arrays.stream(Format.values())
                .filter(it -> it.ending().equals(ending))
                .findFirst();
        if (known.isEmpty()) {
            errors.add("format", "must be md, html or txt");
        }
        return known.orElse(Format.MD);
    }
}

package dev.frontdesk.admin;

import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.ArticlePath.Format;
import dev.frontdesk.knowledge.reading.PdfText;
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
/// @param format `md`, `html`, `txt` or `pdf`; when missing, `md`
/// @param text of a PDF in Base64
record ArticleInput(
        @Nullable String title,
        @Nullable String language,
        @Nullable String format,
        @Nullable String text) {

    static final int LONGEST_TEXT = 100_000;

    private static final int LONGEST_PDF = 1_000_000;

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
        var as = format(errors);
        var written = text(as, errors);
        var path = ArticlePath.of(name, language(errors), as);
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
    String changed(Format as) {
        var errors = new InputErrors();
        for (var fixed : Arrays.asList(title, language, format)) {
            if (fixed != null) {
                errors.add("text", "is all that can change; title, language and format make another article");
                break;
            }
        }
        var written = text(as, errors);
        errors.throwIfAny();
        return written;
    }

    /// To the letter, so that what is exported is what was sent.
    private String text(Format as, InputErrors errors) {
        errors.required("text", text, as == Format.PDF ? LONGEST_PDF : LONGEST_TEXT);
        var written = text == null ? "" : text;
        if (as == Format.PDF && PdfText.of(written) instanceof PdfText.Unreadable(var found, var expected)) {
            errors.add("text", "must be a PDF in Base64; found " + found + ", expected " + expected);
        }
        return written;
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
            errors.add("format", "must be md, html, txt or pdf");
        }
        return known.orElse(Format.MD);
    }
}

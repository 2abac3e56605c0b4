package dev.frontdesk.knowledge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where an article lies below a business's folder, and what follows from it:
/// `knowledge/parking.md` is the article `parking`; `knowledge/fr/parking.md` and
/// `knowledge/parking.fr.md` are both `parking.fr`, in French.
///
/// @param text the whole path
/// @param name the file's, without language and ending
/// @param language null: the business's default
public record ArticlePath(
        String text, String name, @Nullable Locale language, Format format) {

    /// What an article may be written in, by the ending of its file.
    public enum Format {
        MD,
        HTML,
        TXT,
        /// Its text is the file in Base64.
        PDF;

        /// As in the file's name.
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String LANGUAGE = "[a-z]{2}(?:-[A-Z]{2})?";
    private static final Pattern PATH = Pattern.compile("knowledge/(?:(?<folder>" + LANGUAGE
            + ")/)?(?<name>[^/\\\\.\\p{Cntrl}][^/\\\\\\p{Cntrl}]{0,150}?)(?:\\.(?<suffix>" + LANGUAGE
            + "))?\\.(?<format>md|html|txt|pdf)");
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LANGUAGES =
            Arrays.stream(Locale.getISOLanguages()).collect(Collectors.toUnmodifiableSet());

    /// Empty when no article can lie there.
    public static Optional<ArticlePath> parse(String path) {
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var folder = match.group("folder");
        var suffix = match.group("suffix");
        var format = Format.valueOf(match.group("format").toUpperCase(Locale.ROOT));
        if (folder != null) {
            var name = suffix == null ? match.group("name") : match.group("name") + "." + suffix;
            return known(folder) ? Optional.of(path(path, name, folder, format)) : Optional.empty();
        }
        var named = suffix != null && !known(suffix);
        return Optional.of(
                named
                        ? path(path, match.group("name") + "." + suffix, null, format)
                        : path(path, match.group("name"), suffix, format));
    }

    /// The path of a new article with this title.
    ///
    /// @return empty when the title has no letter or digit
    public static Optional<ArticlePath> of(String title, @Nullable Locale language, Format format) {
        var slug = slug(title);
        var suffix = language == null ? "" : "." + language.toLanguageTag();
        return slug.isEmpty() ? Optional.empty() : parse("knowledge/" + slug + suffix + "." + format.ending());
    }

    /// How programs name the article; unique in a business.
    public String id() {
        return language == null ? slug(name) : slug(name) + "." + language.toLanguageTag();
    }

    private static ArticlePath path(String text, String name, @Nullable String language, Format format) {
        return new ArticlePath(text, name, language == null ? null : Locale.forLanguageTag(language), format);
    }

    private static boolean known(String language) {
        return LANGUAGES.contains(language.substring(0, 2));
    }

    private static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var slug = NOT_IN_IDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var start = slug.startsWith("-") ? 1 : 0;
        var end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return start < end ? slug.substring(start, Math.min(end, start + 80)) : "";
    }
}

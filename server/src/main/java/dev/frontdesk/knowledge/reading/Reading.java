package dev.frontdesk.knowledge.reading;

import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.ArticlePath.Format;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// An article taken apart.
///
/// @param title the one it gives itself, else its file's name
public record Reading(String title, List<Section> sections) {

    public Reading {
        sections = List.copyOf(sections);
    }

    /// Any text can be read; one without words has no sections.
    public static Reading of(ArticlePath path, String text) {
        var document = read(path.format(), text);
        var title = Objects.requireNonNullElseGet(document.title(), () -> named(path.name()));
        return new Reading(title, Splitter.split(document.blocks()));
    }

    private static Blocks.Document read(Format format, String text) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return switch (format) {
            case MD -> MarkdownDocument.read(plain);
            case HTML -> HtmlDocument.read(plain);
            case TXT -> PlainDocument.read(plain);
            case PDF -> pdf(text);
        };
    }

    private static Blocks.Document pdf(String base64) {
        return switch (PdfText.of(base64)) {
            case PdfText.Read(var text) -> PlainDocument.read(text);
            case PdfText.Unreadable _ -> new Blocks().document();
        };
    }

    /// `what-to-bring` is "What to bring".
    private static String named(String file) {
        var words = file.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? file : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package dev.frontdesk.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/// HTML as browsers read it, however badly it is written. Scripts, styles, navigation and forms say
/// nothing. For one document, on one thread.
final class HtmlDocument implements HtmlSanitizer.Policy {

    private static final Set<String> SILENT = Set.of(
            "script", "style", "nav", "form", "noscript", "template", "svg", "iframe", "button", "select", "object");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Set<String> ENDING_BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "blockquote",
            "table",
            "tr",
            "pre",
            "figure",
            "figcaption",
            "address",
            "hr",
            "body",
            "head",
            "dt",
            "dd");

    private final Blocks blocks;
    private final StringBuilder text = new StringBuilder();
    private final List<String> items = new ArrayList<>();
    private int silent;
    private int lists;

    private HtmlDocument(Blocks blocks) {
        this.blocks = blocks;
    }

    static Blocks.Document read(String html) {
        var blocks = new Blocks();
        read(html, blocks);
        return blocks.document();
    }

    /// Adds what the HTML says to what there is already.
    static void read(String html, Blocks blocks) {
        var reader = new HtmlDocument(blocks);
        HtmlSanitizer.sanitize(html, reader);
        reader.endBlock();
    }

    @Override
    public void openDocument() {
        // Nothing is open yet.
    }

    @Override
    public void closeDocument() {
        endList();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        var name = element.toLowerCase(Locale.ROOT);
        if (SILENT.contains(name)) {
            silent++;
        } else if (LISTS.contains(name)) {
            endBlock();
            lists++;
        } else if (name.equals("li") || heading(name) || name.equals("title") || ENDING_BLOCKS.contains(name)) {
            endBlock();
        } else if (name.equals("br") || name.equals("td") || name.equals("th")) {
            text.append(' ');
        }
    }

    @Override
    public void closeTag(String element) {
        var name = element.toLowerCase(Locale.ROOT);
        if (SILENT.contains(name)) {
            silent = Math.max(0, silent - 1);
        } else if (LISTS.contains(name)) {
            endBlock();
            lists = Math.max(0, lists - 1);
            endList();
        } else if (heading(name)) {
            blocks.heading(name.charAt(1) - '0', taken());
        } else if (name.equals("title")) {
            blocks.title(taken());
        } else if (name.equals("li") || ENDING_BLOCKS.contains(name)) {
            endBlock();
        }
    }

    @Override
    public void text(String words) {
        if (silent == 0) {
            text.append(words);
        }
    }

    private void endBlock() {
        var words = taken();
        if (words.isBlank()) {
            return;
        }
        if (lists > 0) {
            items.add(words);
        } else {
            blocks.paragraph(words);
        }
    }

    /// Lists within lists are one.
    private void endList() {
        if (lists == 0 && !items.isEmpty()) {
            blocks.list(items);
            items.clear();
        }
    }

    private String taken() {
        var words = text.toString();
        text.setLength(0);
        return words;
    }

    private static boolean heading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }
}

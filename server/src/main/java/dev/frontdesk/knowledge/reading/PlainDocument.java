package dev.frontdesk.knowledge.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Plain text: an empty line ends a paragraph; lines that begin with a dash, a star or a number make a
/// list. A short first line with nothing but an empty line after it is the title.
final class PlainDocument {

    private static final Pattern GAP = Pattern.compile("\n\\h*\n\\s*");
    private static final Pattern ITEM = Pattern.compile("\\h*(?:[-*•–]|\\d{1,2}[.)])\\h+(.*)");
    private static final int LONGEST_TITLE = 80;

    private PlainDocument() {}

    static Blocks.Document read(String text) {
        var blocks = new Blocks();
        var paragraphs = Arrays.stream(GAP.split(text.strip().replaceAll("\\R", "\n"), -1))
                .toList();
        var titled = paragraphs.size() > 1 && looksLikeTitle(paragraphs.getFirst());
        if (titled) {
            blocks.title(paragraphs.getFirst());
        }
        paragraphs.stream().skip(titled ? 1 : 0).forEach(paragraph -> add(blocks, paragraph));
        return blocks.document();
    }

    private static void add(Blocks blocks, String paragraph) {
        var lines = paragraph.lines().toList();
        var first = 0;
        while (first < lines.size() && !ITEM.matcher(lines.get(first)).matches()) {
            first++;
        }
        blocks.paragraph(String.join(" ", lines.subList(0, first)));
        blocks.list(items(lines.subList(first, lines.size())));
    }

    /// Lines that begin no item go on with the one before.
    private static List<String> items(List<String> lines) {
        var items = new ArrayList<String>();
        for (var line : lines) {
            var item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(item.group(1));
            } else {
                items.add(items.removeLast() + " " + line);
            }
        }
        return items;
    }

    private static boolean looksLikeTitle(String paragraph) {
        return paragraph.length() <= LONGEST_TITLE
                && paragraph.lines().count() == 1
                && !ITEM.matcher(paragraph).matches()
                && !paragraph.matches(".*[.!?:;,]");
    }
}

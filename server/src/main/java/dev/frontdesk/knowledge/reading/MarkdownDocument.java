package dev.frontdesk.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Markdown by the CommonMark specification. Of links and pictures their words are kept; HTML in
/// between is read as HTML.
final class MarkdownDocument extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(50).build();

    private final Blocks blocks = new Blocks();

    private MarkdownDocument() {}

    static Blocks.Document read(String text) {
        var reader = new MarkdownDocument();
        PARSER.parse(text).accept(reader);
        return reader.blocks.document();
    }

    @Override
    public void visit(Heading heading) {
        blocks.heading(heading.getLevel(), words(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
        blocks.paragraph(words(paragraph));
    }

    @Override
    public void visit(BulletList list) {
        blocks.list(items(list));
    }

    @Override
    public void visit(OrderedList list) {
        blocks.list(items(list));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        blocks.paragraph(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        blocks.paragraph(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        HtmlDocument.read(html.getLiteral(), blocks);
    }

    /// The items in reading order, those of lists within them after their own words.
    private static List<String> items(Node list) {
        var items = new ArrayList<String>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            for (var part = item.getFirstChild(); part != null; part = part.getNext()) {
                if (part instanceof BulletList || part instanceof OrderedList) {
                    items.addAll(items(part));
                } else {
                    items.add(words(part));
                }
            }
        }
        return items;
    }

    private static String words(Node node) {
        var words = new Words();
        node.accept(words);
        return words.text.toString();
    }

    /// The text of a node and everything in it.
    private static final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            text.append(' ');
        }

        @Override
        public void visit(FencedCodeBlock code) {
            text.append(code.getLiteral());
        }
    }
}

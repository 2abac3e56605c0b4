package dev.frontdesk.knowledge.reading;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF, which is kept as Base64. Bounded in pages, in text and in work, so that no document keeps the
/// server busy.
public final class PdfText {

    private static final int MOST_PAGES = 100;
    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_OPERATORS = 1_000_000;

    private PdfText() {}

    public sealed interface Result {}

    /// Its paragraphs, an empty line between.
    public record Read(String text) implements Result {}

    /// @param found what it is instead of a PDF with text
    /// @param expected what to do about it
    public record Unreadable(String found, String expected) implements Result {}

    /// Never throws for what is in the document.
    public static Result of(String base64) {
        try (var document = Loader.loadPDF(Base64.getMimeDecoder().decode(base64))) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            return new Unreadable("a PDF that opens with a password only", "the same saved without one");
        } catch (TooMuch bounds) {
            return new Unreadable("a PDF with too much in it", "several articles, each on one thing");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new Unreadable("a PDF that is damaged, or none", "one that opens in a reader, exported anew");
        }
    }

    private static Result read(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            return new Unreadable(
                    "a PDF of " + document.getNumberOfPages() + " pages", "at most " + MOST_PAGES + " pages");
        }
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            return new Unreadable("a PDF whose text may not be copied", "the same saved without that protection");
        }
        var text = new Stripper().getText(document);
        return text.isBlank()
                ? new Unreadable("a PDF without text, perhaps a scanned picture", "its text, typed or recognised")
                : new Read(joined(text));
    }

    /// Words that were cut at the end of a line are whole again.
    private static String joined(String text) {
        return text.replaceAll("(\\p{L})-\n(\\p{Ll})", "$1$2");
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Stripper extends PDFTextStripper {

        private int operators;
        private int characters;

        Stripper() {
            setSortByPosition(true);
            setLineSeparator("\n");
            setParagraphEnd("\n\n");
            setPageEnd("\n\n");
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators++;
            if (operators > MOST_OPERATORS) {
                throw new TooMuch();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void writeString(String text) throws IOException {
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                throw new TooMuch();
            }
            super.writeString(text);
        }
    }
}

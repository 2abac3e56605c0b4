package dev.frontdesk.knowledge.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/// Makes PDFs.
public final class TestingPdf {

    private static final float LINE = 14;
    private static final float TOP = 700;

    private TestingPdf() {}

    /// In Base64.
    ///
    /// @param lines of each page; an empty one leaves a gap
    public static String of(List<List<String>> lines) {
        return made(lines, null, true);
    }

    static String locked(String text, @Nullable String password, boolean mayBeCopied) {
        return made(List.of(List.of(text)), password == null ? "" : password, mayBeCopied);
    }

    private static String made(List<List<String>> pages, @Nullable String password, boolean mayBeCopied) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var lines : pages) {
                page(document, lines);
            }
            if (password != null) {
                var may = new AccessPermission();
                may.setCanExtractContent(mayBeCopied);
                document.protect(new StandardProtectionPolicy("the owner's", password, may));
            }
            document.save(out);
            return Base64.getEncoder().encodeToString(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.newLineAtOffset(60, TOP);
            for (var line : lines) {
                if (line.isEmpty()) {
                    content.newLineAtOffset(0, -2 * LINE);
                } else {
                    content.showText(line);
                    content.newLineAtOffset(0, -LINE);
                }
            }
            content.endText();
        }
    }
}

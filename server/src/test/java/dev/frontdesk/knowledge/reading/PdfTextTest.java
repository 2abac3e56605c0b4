package dev.frontdesk.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.reading.PdfText.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTextTest {

    private static final ArticlePath LEAFLET =
            ArticlePath.parse("knowledge/leaflet.pdf").orElseThrow();

    private static String found(String base64) {
        return PdfText.of(base64) instanceof Unreadable unreadable ? unreadable.found() : "a text";
    }

    @Test
    void aPdfIsReadParagraphByParagraph() {
        var reading = Reading.of(
                LEAFLET,
                TestingPdf.of(List.of(
                        List.of(
                                "Boats",
                                "",
                                "Canoes cost 20 dollars an hour, and may be re-",
                                "turned at any pier.",
                                "",
                                "Dogs ride for free."),
                        List.of("Lessons are given on Sundays."))));

        assertThat(reading.title()).isEqualTo("Boats");
        assertThat(reading.sections())
                .extracting(Section::text)
                .containsExactly(
                        "Canoes cost 20 dollars an hour, and may be returned at any pier.",
                        "Dogs ride for free.",
                        "Lessons are given on Sundays.");
    }

    @Test
    void whatCannotBeReadIsSaidWhy() {
        assertThat(found(TestingPdf.locked("Boats", "sesame", true))).contains("password");
        assertThat(found(TestingPdf.locked("Boats", null, false))).contains("may not be copied");
        assertThat(found(TestingPdf.of(List.of(List.of())))).contains("without text");
        assertThat(found("")).contains("damaged");
        assertThat(found("no Base64!")).contains("damaged");
        assertThat(found(Base64.getEncoder().encodeToString("no PDF".getBytes(StandardCharsets.UTF_8))))
                .contains("damaged");
    }

    @Test
    void aPdfThatIsLockedForChangesOnlyIsRead() {
        assertThat(found(TestingPdf.locked("Boats", null, true))).isEqualTo("a text");
    }

    @Test
    void aPdfIsBounded() {
        assertThat(found(TestingPdf.of(Collections.nCopies(101, List.of("Boats")))))
                .contains("101 pages");
        assertThat(found(TestingPdf.of(Collections.nCopies(
                        100, Collections.nCopies(45, "Canoes cost 20 dollars an hour. ".repeat(3))))))
                .contains("too much");
    }

    @Test
    void aPdfThatCannotBeReadHasNoPassages() {
        assertThat(Reading.of(LEAFLET, "broken").sections()).isEmpty();
        assertThat(Reading.of(LEAFLET, "broken").title()).isEqualTo("Leaflet");
    }
}

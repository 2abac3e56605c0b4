package dev.frontdesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.knowledge.ArticlePath.Format;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePathTest {

    @ParameterizedTest
    @CsvSource({
        "knowledge/parking.md, parking,",
        "knowledge/What to bring.txt, what-to-bring,",
        "knowledge/fr/parking.md, parking.fr, fr",
        "knowledge/parking.fr.md, parking.fr, fr",
        "knowledge/fr-CA/parking.html, parking.fr-CA, fr-CA",
        "knowledge/prices.pdf, prices,",
        "knowledge/v1.zz.md, v1-zz,",
        "knowledge/Crème brûlée.md, creme-brulee,"
    })
    void anArticleIsNamedAfterItsFileAndLanguage(String path, String id, String language) {
        var article = ArticlePath.parse(path).orElseThrow();

        assertThat(article.id()).isEqualTo(id);
        assertThat(article.text()).isEqualTo(path);
        assertThat(article.language()).isEqualTo(language == null ? null : Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "knowledge/a.docx",
                "knowledge/../a.md",
                "knowledge/zz/a.md",
                "knowledge/fr/fr/a.md",
                "knowledge/.a.md",
                "knowledge/a\nb.md",
                "wording/fr.yaml",
                "README.md"
            })
    void whatIsNoArticleHasNoPath(String path) {
        assertThat(ArticlePath.parse(path)).isEmpty();
    }

    @Test
    void aNewArticleLiesWhereItIsFoundAgain() {
        var path = ArticlePath.of("Where to park?", Locale.CANADA_FRENCH, Format.TXT)
                .orElseThrow();

        assertThat(path.text()).isEqualTo("knowledge/where-to-park.fr-CA.txt");
        assertThat(path.id()).isEqualTo("where-to-park.fr-CA");
        assertThat(ArticlePath.parse(path.text())).contains(path);
        assertThat(ArticlePath.of("?!", null, Format.MD)).isEmpty();
    }
}

package dev.frontdesk.app.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.document.BusinessDocument;
import dev.frontdesk.business.document.yaml.Mistake;
import dev.frontdesk.knowledge.reading.TestingPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessFoldersTest {

    private static final BusinessId ID = new BusinessId(new UUID(1, 2));
    private static final Path BELLA = Path.of("..", "examples", "bella");
    private static final String SETTINGS = """
            slug: bella
            name: Bella
            zone: America/Edmonton
            country: CA
            numbers: ["+14385550119"]
            """;

    @TempDir
    private Path directory;

    @Test
    void theExampleIsWithoutMistakesAndWhole() {
        var read = read(BELLA);

        assertThat(read.leftOut()).isEmpty();
        assertThat(read.folder().articles()).hasSizeGreaterThan(8);
        assertThat(read.business().service("check-up")).isPresent();
        assertThat(read.business().resource("lee")).isPresent();
        assertThat(read.business().resource("roy")).isPresent();
        assertThat(read.business().profile().reach().numbers()).containsExactly("+14385550119");
        assertThat(read.business().reception().greeting()).hasSize(2);
    }

    @Test
    void theExampleIsWholeInFrench() {
        var read = read(BELLA);
        var english = read.business();
        var french = english.in(Locale.CANADA_FRENCH);

        assertThat(french.name()).isEqualTo("Clinique Bella");
        assertThat(french.service("check-up")).map(Service::name).contains("Bilan de santé");
        assertThat(french.profile().facts())
                .hasSameSizeAs(english.profile().facts())
                .allSatisfy((topic, text) ->
                        assertThat(text).isNotEqualTo(english.profile().facts().get(topic)));
        assertThat(french.reception().policies())
                .hasSameSizeAs(english.reception().policies())
                .allSatisfy((topic, text) -> assertThat(text)
                        .isNotEqualTo(english.reception().policies().get(topic)));
        assertThat(english.wording(Locale.CANADA_FRENCH).keySet())
                .isEqualTo(english.wording(Locale.CANADA).keySet())
                .isNotEmpty();
        assertThat(read.folder().articles().keySet().stream().filter(path -> path.matches("knowledge/[^/]+")))
                .isNotEmpty()
                .allSatisfy(path ->
                        assertThat(read.folder().articles()).containsKey(path.replace("knowledge/", "knowledge/fr/")));
    }

    @Test
    void whatIsReadAndWrittenIsTheSameToTheByte() throws IOException {
        BusinessFolders.write(read(BELLA).folder(), directory.resolve("copy of bella"));

        assertThat(bytes(directory.resolve("copy of bella"))).isEqualTo(bytes(BELLA));
    }

    @Test
    void lineEndsMarksAndEmptyArticlesAreKept() throws IOException {
        put("business.yaml", "\uFEFF" + SETTINGS.replace("\n", "\r\n"));
        put("knowledge/leer und größer.txt", "");
        put("knowledge/page.html", "<p>é\r\n");
        put("wording/en-CA.yaml", "goodbye: Goodbye # really\r\n");

        var copy = directory.resolveSibling(directory.getFileName() + "-copy");
        BusinessFolders.write(read(directory).folder(), copy);

        assertThat(bytes(copy)).isEqualTo(bytes(directory)).hasSize(4);
    }

    @Test
    void aPdfIsKeptToTheByte() throws IOException {
        var pdf = Base64.getDecoder().decode(TestingPdf.of(List.of(List.of("A check-up costs 40 dollars."))));
        put("business.yaml", SETTINGS);
        Files.createDirectories(directory.resolve("knowledge"));
        Files.write(directory.resolve("knowledge/prices.pdf"), pdf);

        var copy = directory.resolve("copy");
        BusinessFolders.write(read(directory).folder(), copy);

        assertThat(copy.resolve("knowledge/prices.pdf")).hasBinaryContent(pdf);
    }

    @Test
    void aPdfThatCannotBeReadIsAMistake() throws IOException {
        put("business.yaml", SETTINGS);
        put("knowledge/prices.pdf", "%PDF-1.7 and nothing more");

        assertThat(mistakes(directory))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.toString()).contains("prices.pdf", "damaged"));
    }

    @Test
    void filesThatNoBusinessIsMadeOfAreNamed() throws IOException {
        put("business.yaml", SETTINGS);
        put("knowledge/prices.docx", "%PDF");
        put("notes.txt", "x");
        put(".hidden", "x");
        put("knowledge/.DS_Store", "x");

        assertThat(read(directory).leftOut()).containsExactly("knowledge/prices.docx", "notes.txt");
    }

    @Test
    void mistakesOfAllFilesAreFoundAtOnce() throws IOException {
        put("business.yaml", SETTINGS + "colour: red\n");
        Files.createDirectories(directory.resolve("knowledge"));
        Files.write(directory.resolve("knowledge/latin.md"), new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
        put("knowledge/nul.md", "one\ntwo\0");
        put("knowledge/big.md", "x".repeat(FolderRules.MOST_BYTES + 1));

        var mistakes = mistakes(directory);

        assertThat(places(mistakes))
                .containsExactlyInAnyOrder(
                        "business.yaml:6", "knowledge/latin.md:2", "knowledge/nul.md:2", "knowledge/big.md:1");
    }

    @Test
    void ownSentencesAreOfTheBusinessInTheirLanguage() throws IOException {
        put("business.yaml", SETTINGS + "languages: [en-CA, fr-CA, fr-FR]\n");
        put("wording/en.yaml", "goodbye: So long.");
        put("wording/fr.yaml", "goodbye: [Au revoir., Bonne journée.]\nslot.free: \"{when}, c'est libre.\"");
        put("wording/fr-FR.yaml", "goodbye: Adieu.");

        var business = read(directory).business();

        assertThat(business.wording(Locale.CANADA)).containsOnly(Map.entry("goodbye", List.of("So long.")));
        assertThat(business.wording(Locale.CANADA_FRENCH))
                .containsOnly(
                        Map.entry("goodbye", List.of("Au revoir.", "Bonne journée.")),
                        Map.entry("slot.free", List.of("{when}, c'est libre.")));
        assertThat(business.wording(Locale.FRANCE))
                .containsOnly(
                        Map.entry("goodbye", List.of("Adieu.")),
                        Map.entry("slot.free", List.of("{when}, c'est libre.")));
        assertThat(business.in(Locale.FRANCE).wording(Locale.FRANCE)).isEqualTo(business.wording(Locale.FRANCE));
        assertThat(business.wording(Locale.GERMAN)).isEmpty();
    }

    @Test
    void mistakesInOwnSentencesAreFoundWithThoseOfTheSettings() throws IOException {
        put("business.yaml", SETTINGS + "colour: red\n");
        put("wording/en.yaml", "goodbye: So long.\ngreting: Hello.\n");
        put("wording/ga.yaml", "goodbye: Slán.\n");

        assertThat(places(mistakes(directory))).containsExactly("business.yaml:6", "wording/en.yaml:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "EN", "en-GB", "english", "en_CA"})
    void ownSentencesInALanguageTheBusinessDoesNotSpeakAreAMistake(String tag) throws IOException {
        put("business.yaml", SETTINGS);
        put("wording/" + tag + ".yaml", "goodbye: So long.\n");

        assertThat(mistakes(directory)).singleElement().satisfies(mistake -> {
            assertThat(mistake.file()).endsWith(tag + ".yaml");
            assertThat(mistake.found()).contains(tag);
            assertThat(mistake.expected()).contains("en-CA");
        });
    }

    @Test
    void whatIsStoredIsReadAsItWasButForSentencesThatAreNoLongerKnown() {
        var business = DocumentIntake.stored(
                ID, SETTINGS, Map.of("wording/en.yaml", "goodbye: So long.\nfarewell.of.old: Adieu.\n"));

        assertThat(business.wording(Locale.CANADA)).containsOnly(Map.entry("goodbye", List.of("So long.")));
    }

    @Test
    void articlesMayLieInFoldersOfLanguages() throws IOException {
        put("business.yaml", SETTINGS);
        put("knowledge/fr/a.md", "x");
        put("knowledge/zz/a.md", "x");

        assertThat(read(directory).folder().articles()).containsOnlyKeys("knowledge/fr/a.md");
        assertThat(read(directory).leftOut()).containsExactly("knowledge/zz/a.md");
    }

    @Test
    void twoArticlesOfOneNameAreAMistake() throws IOException {
        put("business.yaml", SETTINGS);
        put("knowledge/a.fr.md", "x");
        put("knowledge/fr/a.html", "x");

        assertThat(mistakes(directory))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.found()).contains("the same name as knowledge/a.fr.md"));
    }

    @Test
    void aFolderWithoutSettingsIsOneMistake() {
        assertThat(mistakes(directory.resolve("nowhere")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.file()).endsWith("business.yaml"));
    }

    @Test
    void settingsThatAreNotUtf8AreAMistake() throws IOException {
        Files.write(directory.resolve("business.yaml"), new byte[] {'a', ':', ' ', (byte) 0xFF});

        assertThat(mistakes(directory)).singleElement().satisfies(mistake -> {
            assertThat(mistake.found()).contains("not UTF-8");
            assertThat(mistake.column()).isEqualTo(4);
        });
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        var secret = Files.writeString(directory.resolve("secret"), "s3cret");
        var folder = Files.createDirectories(directory.resolve("business"));
        Files.writeString(folder.resolve("business.yaml"), SETTINGS);
        Files.createDirectories(folder.resolve("knowledge"));
        Files.createSymbolicLink(folder.resolve("knowledge/a.md"), secret);

        assertThat(mistakes(folder))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.found()).contains("link"));
    }

    @Test
    void nothingIsWrittenThroughALinkOutOfTheFolder() throws IOException {
        var outside = Files.createDirectories(directory.resolve("outside"));
        var folder = Files.createDirectories(directory.resolve("business"));
        Files.createSymbolicLink(folder.resolve("knowledge"), outside);

        assertThatThrownBy(() ->
                        BusinessFolders.write(new BusinessFolder(SETTINGS, Map.of("knowledge/a.md", "x")), folder))
                .hasMessageContaining("leads out");
        assertThat(outside).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.md",
                "knowledge/../../a.md",
                "knowledge/../a.md",
                "/etc/a.md",
                "knowledge//a.md",
                "knowledge/.a.md",
                "knowledge/a.sh",
                "knowledge/a\\b.md",
                "knowledge/a\nb.md",
                "knowledge/.md",
                "knowledge/english/a.md",
                "knowledge/fr/b/a.md",
                "business.yaml",
                "wording/en.md",
                ""
            })
    void aPathThatIsNoArticleIsRefusedBothWays(String path) {
        var folder = new BusinessFolder(SETTINGS, Map.of(path, "x"));

        assertThat(FolderRules.read(ID, folder)).isInstanceOf(BusinessDocument.Mistakes.class);
        assertThatThrownBy(() -> BusinessFolders.write(folder, directory.resolve("out")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(directory.resolve("out")).doesNotExist();
    }

    private void put(String path, String text) throws IOException {
        var file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static FolderReading.Read read(Path folder) {
        return switch (BusinessFolders.read(folder, ID)) {
            case FolderReading.Read read -> read;
            case FolderReading.Wrong(var mistakes) -> throw new AssertionError(mistakes);
        };
    }

    private static List<Mistake> mistakes(Path folder) {
        return switch (BusinessFolders.read(folder, ID)) {
            case FolderReading.Read read -> throw new AssertionError("no mistake in " + read);
            case FolderReading.Wrong(var mistakes) -> mistakes;
        };
    }

    private List<String> places(List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> directory.relativize(Path.of(mistake.file())) + ":" + mistake.line())
                .toList();
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var hexadecimal = HexFormat.of().formatHex(Files.readAllBytes(file));
                bytes.put(folder.relativize(file).toString(), hexadecimal);
            }
        }
        return bytes;
    }
}

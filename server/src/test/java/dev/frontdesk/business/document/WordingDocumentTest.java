package dev.frontdesk.business.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An owner's own sentences, read against three standard ones.
class WordingDocumentTest {

    private static final Map<String, String> STANDARD = Map.of(
            "goodbye", "Thank you. Goodbye.",
            "greeting", "{business}, how can I help you?",
            "confirm", "That is {service} {when}.");

    @Test
    void aSentenceOrSeveralTakeThePlaceOfOne() {
        var result = read("""
                # ours
                goodbye: Bye for now.
                confirm:
                  - "So, {service} {when}."
                  - >
                    {when}, then,
                    for {service}.
                """);

        assertThat(result.mistakes()).isEmpty();
        assertThat(result.sentences())
                .containsOnly(
                        Map.entry("goodbye", List.of("Bye for now.")),
                        Map.entry("confirm", List.of("So, {service} {when}.", "{when}, then, for {service}.")));
    }

    @Test
    void theBusinesssNameMayBeLeftOutAndStandAnywhere() {
        assertThat(read("greeting: Elm Clinic, hello!").sentences())
                .containsOnly(Map.entry("greeting", List.of("Elm Clinic, hello!")));
        assertThat(read("greeting: \"Hello from {business}!\"").mistakes()).isEmpty();
        assertThat(read("goodbye: \"Thank you for calling {business}.\"").mistakes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# goodbye: Bye.\n\n  # nothing yet"})
    void aFileThatIsOnlyATemplateChangesNothing(String text) {
        assertThat(read(text)).isEqualTo(new WordingDocument.Result(Map.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            godbye: Bye.                             | "goodbye"
            whatever: Bye.                           | the name of a sentence
            Confirm: "{service} {when}"              | "confirm"
            goodbye:                                 | a sentence of 1 to 500
            goodbye: ""                              | a sentence of 1 to 500
            goodbye: []                              | at most 20
            goodbye: [a, a]                          | each value once
            goodbye: [a, [b]]                        | a sentence of 1 to 500
            goodbye: {en: Bye.}                      | quotation marks
            greeting: {business}                     | quotation marks
            goodbye: "Bye, {name}."                  | no {name}: what can stand here is {business}
            greeting: "Hello from {buisness}"        | {business} instead of {buisness}
            greeting: "Hello from {Business}"        | {business} instead of {Business}
            confirm: "{service} {when} {xyzzy}"      | no {xyzzy}: what can stand here is {business}, {service}, {when}
            confirm: "{service}, right?"             | with {when} in it
            confirm: ["{service} {when}", "{when}"]  | with {service} in it
            confirm: "{service} {when} {"            | around a place only
            confirm: "{service} {{when}}"            | around a place only
            goodbye: "a\\0b"                         | a sentence of 1 to 500
            """)
    void aWrongLineIsOneMistakeWithItsPlace(String line, String expected) {
        var result = read("\n# a comment\n" + line + "\n");

        assertThat(result.mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.file()).isEqualTo("wording/en.yaml");
            assertThat(mistake.line()).isEqualTo(3);
            assertThat(mistake.expected()).contains(expected);
        });
    }

    @Test
    void whatIsTooLongOrTooMuchIsAMistake() {
        var many = String.join(", ", List.of("abcdefghijklmnopqrstu".split("")));

        assertThat(read("goodbye: " + "x".repeat(500)).mistakes()).isEmpty();
        assertThat(read("goodbye: " + "x".repeat(501)).mistakes()).hasSize(1);
        assertThat(read("goodbye: [" + many + "]").mistakes()).hasSize(1);
    }

    @Test
    void allMistakesAreFoundAndTheRestCanBeUsed() {
        var result = read("""
                goodbye: Bye.
                confirm: Right.
                goodby: Bye.
                """);

        assertThat(result.mistakes()).hasToString("""
                [wording/en.yaml:2: found "Right." at confirm, expected a sentence with {service} in it, \
                wording/en.yaml:3: found "goodby", expected "goodbye"]""");
        assertThat(result.sentences()).containsOnlyKeys("goodbye");
    }

    @ParameterizedTest
    @ValueSource(strings = {"goodbye", "- goodbye", "goodbye: [", "goodbye: a\ngoodbye: b", "goodbye: *x", "\0"})
    void whatIsNoMapOfSentencesIsAMistake(String text) {
        assertThat(read(text).mistakes()).hasSize(1);
    }

    @Property(tries = 300)
    void anyTextIsAnswered(@ForAll String text) {
        assertThat(read(text)).isNotNull();
        assertThat(read("confirm: \"" + text.replaceAll("[\"\\\\\\p{Cntrl}]", "") + "\""))
                .isNotNull();
    }

    private static WordingDocument.Result read(String yaml) {
        return WordingDocument.read("wording/en.yaml", yaml, STANDARD);
    }
}

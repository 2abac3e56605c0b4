package dev.frontdesk.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.knowledge.ArticlePath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static Reading read(String file, String text) {
        return Reading.of(ArticlePath.parse("knowledge/" + file).orElseThrow(), text);
    }

    private static List<String> texts(Reading reading) {
        return reading.sections().stream().map(Section::text).toList();
    }

    @Test
    void markdownBecomesPlainSentencesUnderTheirHeadings() {
        var reading = read("boats.md", """
                # Our boats

                We rent **rowing boats** and [canoes](https://example.org/canoes), see
                `Pier 2`.

                ## Prices ##

                From 20 dollars an hour.

                ### Children

                Half of it.

                ## Season

                May to *October*.
                """);

        assertThat(reading.title()).isEqualTo("Our boats");
        assertThat(reading.sections())
                .containsExactly(
                        new Section(List.of(), "We rent rowing boats and canoes, see Pier 2."),
                        new Section(List.of("Prices"), "From 20 dollars an hour."),
                        new Section(List.of("Prices", "Children"), "Half of it."),
                        new Section(List.of("Season"), "May to October."));
    }

    @Test
    void aListIsSaidInSentencesAfterWhatAnnouncesIt() {
        var reading = read("kit.md", "Please bring:\n\n- a hat;\n- sun cream\n  - factor 30\n- Water!\n");

        assertThat(reading.title()).isEqualTo("Kit");
        assertThat(texts(reading)).containsExactly("Please bring: a hat. sun cream. factor 30. Water!");
    }

    @Test
    void htmlIsReadHoweverBadlyItIsWritten() {
        var reading = read("dogs.html", """
                <html><head><title>Dogs &amp; cats</title><style>p {color: red}</style>
                <script>alert("no")</script></head><body>
                <nav><a href=/>Home</a></nav>
                <h1>Dogs &amp; cats</h1><p>Dogs are <b>welcome<p>Cats are not
                <ul><li>Leads are lent<li>Water is free</ul>
                """);

        assertThat(reading.title()).isEqualTo("Dogs & cats");
        assertThat(texts(reading))
                .containsExactly("Dogs are welcome", "Cats are not", "Leads are lent. Water is free.");
    }

    @Test
    void plainTextHasATitleParagraphsAndLists() {
        var reading = read(
                "x.txt",
                "Opening the pool\r\n\r\nFrom May.\r\nTill late.\r\n\r\nOn rainy days:\r\n- sauna\r\n- gym\r\n");

        assertThat(reading.title()).isEqualTo("Opening the pool");
        assertThat(texts(reading)).containsExactly("From May. Till late.", "On rainy days: sauna. gym.");
    }

    @Test
    void whatIsTooLongForABreathIsCutBetweenSentences() {
        var sentence = "Every one of these ten words belongs to this sentence.";
        var reading =
                read("long.md", IntStream.range(0, 14).mapToObj(_ -> sentence).collect(Collectors.joining(" ")));

        assertThat(texts(reading)).hasSize(3).allSatisfy(text -> {
            assertThat(text).endsWith("sentence.");
            assertThat(List.of(text.split(" ", -1))).hasSizeLessThanOrEqualTo(Splitter.MOST_WORDS);
        });
    }

    @Test
    void aFullStopAfterATitleEndsNoSentence() {
        assertThat(Sentences.of("Dr. Lee is in. Is Mr. B. Roy? Yes! It opens at 9 a.m. 3 rooms."))
                .containsExactly("Dr. Lee is in.", "Is Mr. B. Roy?", "Yes!", "It opens at 9 a.m.", "3 rooms.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "\uFEFF# T\n\nx",
                "<<<>>><p",
                "- \n- \n",
                "| a | b |\n|---|---|\n",
                "&#0;&#x110000;",
                "```\nunclosed"
            })
    void anyTextCanBeRead(String text) {
        for (var ending : List.of("md", "html", "txt")) {
            assertThat(read("a." + ending, text).title()).isNotBlank();
        }
    }

    @Test
    void deepNestingIsSurvived() {
        var quotes = ">".repeat(20_000) + " deep";
        var lists = "- ".repeat(20_000) + "deep";
        var tags = "<div>".repeat(20_000) + "deep";

        assertThat(read("a.md", quotes).title()).isEqualTo("A");
        assertThat(read("a.md", lists).title()).isEqualTo("A");
        assertThat(read("a.html", tags).title()).isEqualTo("A");
    }
}

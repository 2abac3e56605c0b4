package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Sentences STANDARD = Sentences.of(Map.of(
            "ask.name", "Your name?",
            "ask.name.2", "Your name again?",
            "ask.phone", "Your number?",
            "ask.phone.spoken", "Say your number.",
            "bye", "Goodbye.",
            "bye.or.1", "Bye, {name}.",
            "bye.or.2", "So long."));

    @Test
    void withoutOwnSentencesTheNearestStandardOneIsSaid() {
        var wording = wording(Map.of(), 0);

        assertThat(ask(wording, "ask.name", 1, true)).isEqualTo("Your name?");
        assertThat(ask(wording, "ask.name", 3, false)).isEqualTo("Your name again?");
        assertThat(ask(wording, "ask.phone", 1, false)).isEqualTo("Your number?");
        assertThat(ask(wording, "ask.phone", 2, true)).isEqualTo("Say your number.");
    }

    @Test
    void anOwnSentenceWins() {
        var wording = wording(Map.of("ask.name", List.of("Who is it?")), 0);

        assertThat(ask(wording, "ask.name", 1, true)).isEqualTo("Who is it?");
        assertThat(wording.say("ask.name", Map.of())).isEqualTo("Who is it?");
        assertThat(ask(wording, "ask.name", 2, true)).isEqualTo("Your name again?");
    }

    @Test
    void anOwnSentenceIsForTheEarTooUntilThereIsOneOfItsOwn() {
        var both = wording(Map.of("ask.phone", List.of("Number, please.")), 0);
        var apart = wording(
                Map.of("ask.phone", List.of("Number, please."), "ask.phone.spoken", List.of("Tell me your number.")),
                0);

        assertThat(ask(both, "ask.phone", 1, true)).isEqualTo("Number, please.");
        assertThat(ask(apart, "ask.phone", 1, true)).isEqualTo("Tell me your number.");
        assertThat(ask(apart, "ask.phone", 1, false)).isEqualTo("Number, please.");
    }

    @Test
    void placesAreFilledInOwnSentencesToo() {
        assertThat(wording(Map.of("bye", List.of("Take care, {name}.")), 0).say("bye", Map.of("name", "Sam {x}")))
                .isEqualTo("Take care, Sam {x}.");
        assertThat(wording(Map.of("bye", List.of("{business} says bye.")), 0).say("bye", Map.of()))
                .isEqualTo("Elm Clinic says bye.");
    }

    @Test
    void theSameTurnSaysTheSameVariant() {
        for (var turn = 0; turn < 50; turn++) {
            assertThat(say(turn)).isEqualTo(say(turn));
        }
    }

    @Test
    void everyVariantIsSaidAboutAsOften() {
        var said = LongStream.range(0, 3_000)
                .mapToObj(WordingTest::say)
                .collect(Collectors.groupingBy(sentence -> sentence, Collectors.counting()));

        assertThat(said).containsOnlyKeys("Goodbye.", "Bye, Ann.", "So long.");
        assertThat(said.values()).allSatisfy(times -> assertThat(times).isBetween(800L, 1_200L));
    }

    @Test
    void ownVariantsTakeThePlaceOfAllStandardOnes() {
        var said = LongStream.range(0, 100)
                .mapToObj(turn ->
                        wording(Map.of("bye", List.of("A", "B")), turn).say("bye", Map.of()))
                .collect(Collectors.toSet());

        assertThat(said).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void whatNobodyCanSayIsABug() {
        assertThatThrownBy(() -> wording(Map.of(), 0).say("nothing.such", Map.of()))
                .hasMessageContaining("nothing.such");
    }

    @Test
    void sentencesCanBeReplacedAndPatternsAndHeardWordsCannot() {
        var replaceable = Sentences.in(Locale.CANADA).replaceable();

        assertThat(replaceable)
                .containsEntry("greeting", "{business}, how can I help you?")
                .containsKeys("ask.phone.2.spoken", "text.booked")
                .doesNotContainKeys("format.day", "topic.hours");
        assertThat(STANDARD.replaceable()).containsEntry("bye", "Goodbye.").doesNotContainKey("bye.or.1");
    }

    @Test
    void aLanguageWithoutAMessageFileGetsTheEnglishSentences() {
        assertThat(Sentences.in(Locale.KOREAN).replaceable())
                .isEqualTo(Sentences.in(Locale.UK).replaceable());
    }

    private static String say(long turn) {
        return wording(Map.of(), turn).say("bye", Map.of("name", "Ann"));
    }

    private static String ask(Wording wording, String key, int time, boolean spoken) {
        return wording.ask(key, time, spoken, Map.of()).text();
    }

    private static Wording wording(Map<String, List<String>> own, long turn) {
        return new Wording(own, STANDARD, "Elm Clinic", turn);
    }
}

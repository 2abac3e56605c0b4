package dev.frontdesk.conversation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SentenceStreamTest {

    @Test
    void aSentenceComesOutAsSoonAsTheNextBegins() {
        var stream = new SentenceStream();

        assertThat(stream.add("You are booked")).isEmpty();
        assertThat(stream.add(".")).isEmpty();
        assertThat(stream.add(" See")).containsExactly("You are booked.");
        assertThat(stream.end(" you then!")).containsExactly("See you then!");
    }

    @Test
    void abbreviationsHalvesOfTheDayAndDecimalsEndNoSentence() {
        assertThat(whole("Dr. Lee has 2:30 p.m. on Tuesday or 4.50 dollars off at No. 5 Main St. today. Fine?"))
                .containsExactly(
                        "Dr. Lee has 2:30 p.m. on Tuesday or 4.50 dollars off at No. 5 Main St. today.", "Fine?");
        assertThat(whole("C'est à 14 h 30 avec la Dre. Lee. Est-ce que cela vous convient?"))
                .containsExactly("C'est à 14 h 30 avec la Dre. Lee.", "Est-ce que cela vous convient?");
    }

    @Test
    void aHalfOfTheDayMayEndASentence() {
        assertThat(whole("It is at 3 p.m. Your reference is K7QM."))
                .containsExactly("It is at 3 p.m.", "Your reference is K7QM.");
    }

    @Test
    void questionsAndLinesEnd() {
        assertThat(whole("Shall I? Yes!\nThen 3 it is")).containsExactly("Shall I?", "Yes!", "Then 3 it is");
    }

    @Test
    void whatGrowsTooLongIsCutAtAClause() {
        var long_ = "we have a time for you, ".repeat(20);

        assertThat(whole(long_)).hasSizeGreaterThan(1).allSatisfy(part -> {
            assertThat(part.length()).isLessThanOrEqualTo(SentenceStream.LONGEST);
            assertThat(part).endsWith(",");
        });
    }

    @Property(tries = 200)
    void nothingIsLostHoweverTheTextArrives(
            @ForAll @StringLength(max = 400) String text, @ForAll @IntRange(min = 1, max = 9) int piece) {
        var stream = new SentenceStream();
        var said = new ArrayList<String>();
        for (var at = 0; at < text.length(); at += piece) {
            said.addAll(stream.add(text.substring(at, Math.min(text.length(), at + piece))));
        }
        said.addAll(stream.end(""));

        assertThat(inked(String.join("", said))).isEqualTo(inked(text));
        assertThat(said).allMatch(sentence -> sentence.length() <= SentenceStream.LONGEST);
    }

    private static String inked(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> whole(String text) {
        var stream = new SentenceStream();
        var whole = new ArrayList<String>();
        for (var at = 0; at < text.length(); at++) {
            whole.addAll(stream.add(text.substring(at, at + 1)));
        }
        whole.addAll(stream.end(""));
        return whole;
    }
}

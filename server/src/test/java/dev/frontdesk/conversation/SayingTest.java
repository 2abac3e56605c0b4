package dev.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.Saying.Form;
import dev.frontdesk.conversation.Saying.Part;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingTest {

    private static Saying spelled(String text) {
        return new Saying(
                List.of(new Part("Call ", Form.WORDS), new Part(text, Form.SPELLED), new Part(".", Form.WORDS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(780) 555-0142 | Call 7 8 0, 5 5 5, 0 1 4 2.",
                "+44 20 7946 0958 | Call 4 4, 2 0, 7 9 4 6, 0 9 5 8.",
                "K7PQ | Call K 7 P Q."
            })
    void numbersAreSpelledInTheGroupsTheyAreWrittenIn(String written, String aloud) {
        assertThat(spelled(written).aloud(false)).isEqualTo(aloud);
    }

    @Test
    void slowlyEveryCharacterStandsAlone() {
        assertThat(spelled("555-0142").aloud(true)).isEqualTo("Call 5, 5, 5; 0, 1, 4, 2.");
    }

    @Test
    void aWrittenNumberStaysAsItIs() {
        assertThat(spelled("(780) 555-0142").text()).isEqualTo("Call (780) 555-0142.");
    }

    @Test
    void sentencesAreJoinedBySpacesAndNothingByNothing() {
        assertThat(Saying.of("One.").and(Saying.of("Two.")).text()).isEqualTo("One. Two.");
        assertThat(Saying.NOTHING.and(Saying.of("One."))).isEqualTo(Saying.of("One."));
        assertThat(Saying.of("One.").and(Saying.of(""))).isEqualTo(Saying.of("One."));
        assertThat(Saying.of("").isEmpty()).isTrue();
    }

    @Test
    void anAsideKeepsItsLanguage() {
        var both = Saying.of("Hello.").and(Saying.of("Bonjour.").in(Locale.CANADA_FRENCH));
        assertThat(both.parts()).extracting(Part::language).containsExactly(null, null, Locale.CANADA_FRENCH);
    }
}

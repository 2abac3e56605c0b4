package dev.frontdesk.conversation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTimesTest extends CheckedSentences {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We're closed over the weekend and back on Monday at nine.",
                "On Monday we are open all day.",
                "On December 25 we are closed all day.",
                "We are open on weekdays, but never on Sundays.",
                "Just so I don't mix it up: was that fifteen or fifty?",
                "Did you say six or ten?"
            })
    void whatIsSoInOtherWordsIsSaid(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We're closed over the weekend and back on Monday at ten. | OPENING_HOURS
            We are open on weekdays, but never on Mondays. | OPENING_HOURS
            That was fifteen, right? | NUMBER
            On Monday we are closed all day. | OPENING_HOURS
            On December 25 we are open all day. | OPENING_HOURS
            """)
    void whatIsNotSoIsHeldBack(String sentence, Claim claim) {
        assertThat(claims(sentence)).contains(claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le lundi, on ferme à 17 h, alors que le mardi c'est à 18 h. | OPENING_HOURS
            Le lundi, on ferme à 17 h, alors que le mardi c'est à 17 h. |
            Le dimanche, il n'y a personne ici, c'est fermé. |
            Le mardi, il n'y a personne ici, c'est fermé. | OPENING_HOURS
            Pardon, vous avez dit six ou dix? |
            """)
    void aClauseGoesOnWithWhatTheOneBeforeSays(String sentence, @Nullable Claim claim) {
        language = Locale.CANADA_FRENCH;
        assertThat(claims(sentence)).isEqualTo(claim == null ? List.of() : List.of(claim));
    }
}

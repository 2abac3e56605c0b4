package dev.frontdesk.channel.twilio.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.channel.TestingBusinesses;
import dev.frontdesk.channel.TestingDesk;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Saying;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListeningTest {

    private static String hints(Expects expects, Locale language, List<String> options) {
        var reply = new Reply(
                TestingDesk.CONVERSATION,
                1,
                Saying.of("?"),
                new Reply.Manner(language, false),
                expects,
                options,
                null,
                new Next.Listen());
        return Hints.of(TestingBusinesses.clinic(), reply);
    }

    @Test
    void servicesAndTheirOtherNamesAreExpectedWhenAskedForOne() {
        assertThat(hints(Expects.SERVICE, Locale.CANADA, List.of()))
                .startsWith("Check-up,physical,annual exam,Dr. Lee,Monday");
    }

    @Test
    void weekdaysAreExpectedInTheLanguageSpoken() {
        assertThat(hints(Expects.WHEN, Locale.CANADA_FRENCH, List.of())).startsWith("lundi,mardi");
    }

    @Test
    void whatWasOfferedIsExpectedFirstAndACommaDoesNotSplitIt() {
        assertThat(hints(Expects.CHOICE, Locale.CANADA, List.of("Thursday, 3 pm", "Friday at ten")))
                .startsWith("Thursday  3 pm,Friday at ten,Monday");
    }

    @Test
    void aNameIsNotHintedAt() {
        assertThat(hints(Expects.NAME, Locale.CANADA, List.of())).isEmpty();
    }

    @Test
    void hintsStayWithinTwiliosLimits() {
        var many =
                IntStream.range(0, 900).mapToObj(number -> "option " + number).toList();
        assertThat(hints(Expects.CHOICE, Locale.CANADA, many).split(",")).hasSize(100);
        assertThat(hints(Expects.NAME, Locale.CANADA, List.of("a".repeat(101)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PHONE,3", "EMAIL,3", "POSTCODE,3", "MESSAGE,3", "NAME,2", "WHEN,auto", "CONFIRMATION,auto"})
    void whoReadsOutANumberMayPauseLonger(Expects expects, String seconds) {
        assertThat(Pauses.speechTimeout(expects)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"en-CA,en-CA", "en-GB,en-GB", "fr-CA,fr-CA", "en-ZA,en-US", "fr,fr-FR", "en,en-US", "cy-GB,"})
    void aLanguageIsSpokenByTheNearestTagTwilioKnows(String language, String tag) {
        assertThat(SpokenLanguage.tag(Locale.forLanguageTag(language))).isEqualTo(tag);
    }
}

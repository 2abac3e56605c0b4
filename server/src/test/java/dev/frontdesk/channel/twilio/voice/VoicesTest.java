package dev.frontdesk.channel.twilio.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.channel.TestingBusinesses;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {

    @ParameterizedTest
    @CsvSource({
        "alice,alice",
        "Polly.Joanna-Neural,Polly.Joanna-Neural",
        "Google.en-GB-Wavenet-A,Google.en-GB-Wavenet-A",
        "alloy,",
        "'Polly.\"><x',"
    })
    void onlyTwiliosVoicesAreNamed(String setting, String voice) {
        assertThat(Voices.of(TestingBusinesses.clinic(null, setting), Locale.CANADA))
                .isEqualTo(voice);
    }

    @ParameterizedTest
    @CsvSource({
        "alice,fr-CA,alice",
        "Polly.Joanna-Neural,fr-CA,Polly.Gabrielle-Neural",
        "Polly.Joanna-Neural,fr-FR,Polly.Lea-Neural",
        "Google.en-US-Wavenet-A,fr-CA,Polly.Gabrielle-Neural",
        "Google.fr-CA-Wavenet-A,fr-CA,Google.fr-CA-Wavenet-A",
        "Polly.Joanna-Neural,de-DE,"
    })
    void anotherLanguageIsSpokenByAVoiceThatKnowsIt(String setting, String language, String voice) {
        assertThat(Voices.of(TestingBusinesses.clinic(null, setting), Locale.forLanguageTag(language)))
                .isEqualTo(voice);
    }

    @ParameterizedTest
    @CsvSource({
        "Polly.Joanna,true",
        "Google.en-GB-Wavenet-A,true",
        "Google.en-US-Chirp3-HD-Aoede,false",
        "ElevenLabs.abc,false",
        "alice,false",
        ",false"
    })
    void marksAreForVoicesThatTakeThem(String voice, boolean takes) {
        assertThat(Voices.takesMarks(voice)).isEqualTo(takes);
    }
}

package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsentPersonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd like a check-up with Dr. Chen on Thursday at three",
                "can Dr. Chen see me for a check-up on Thursday at three",
                "a check-up Thursday at three, I want to see doctor chen"
            })
    void whoAsksForSomebodyWhoIsNotHereIsToldSo(String words) {
        var text = TestDesk.phone().says(words).text();
        assertThat(text.toLowerCase(Locale.ROOT)).containsPattern("there is no (dr\\.|doctor) chen here");
        assertThat(text).contains("You can see Dr. Lee or Dr. Roy for it.");
    }

    @Test
    void beforeTheServiceIsKnownNobodyElseIsNamed() {
        var text = TestDesk.phone().says("can I see Dr. Chen on Thursday").text();
        assertThat(text).startsWith("I am sorry, there is no Dr. Chen here. ").contains("What can I book for you");
    }

    @Test
    void aGivenNameIsEnough() {
        assertThat(TestDesk.phone()
                        .says("a check-up with Natasha on Thursday at three")
                        .text())
                .startsWith("I am sorry, there is no Natasha here.");
    }

    @Test
    void inFrenchToo() {
        var text = TestDesk.phone(Bilingual.CLINIC)
                .says("Bonjour, une radiographie avec le docteur Gagnon jeudi à quinze heures")
                .text();
        assertThat(text).startsWith("Je regrette, je ne trouve pas le docteur Gagnon chez nous.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd like a check-up with Dr. Lee on Thursday at three",
                "my doctor, Dr. Chen, told me to have a check-up on Thursday at three",
                "I'm coming with Tom for a check-up on Thursday at three",
                "a check-up covered with Sun Life on Thursday at three",
                "a check-up with the doctor on Thursday at three",
                "can the doctor see me for a check-up on Thursday at three",
                "a check-up with Dr. Lee or Dr. Roy on Thursday at three",
                "this is Dr. Chen, I need a check-up on Thursday at three"
            })
    void nobodyElseIsMissed(String words) {
        assertThat(TestDesk.phone().says(words).text()).doesNotContain("sorry");
    }
}

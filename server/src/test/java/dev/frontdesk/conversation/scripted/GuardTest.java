package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.TestBusiness;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm having chest pains right now",
                "my husband is having a heart attack",
                "I have terrible chest pain and my arm is numb",
                "chest pains since this morning",
                "my chest hurts and I feel dizzy",
                "he's having trouble breathing",
                "She’s unconscious, please help",
                "I can't breathe",
                "I want to kill myself",
                "call an ambulance",
                "fuck you",
                "Should I take my medication before the visit",
                "can I sue them",
            })
    void whatNoModelAnswersIsCaught(String words) {
        assertThat(Guard.answer(TestBusiness.BELLA, Locale.CANADA, words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je n'arrive pas à respirer",
                "J'ai une douleur à la poitrine",
                "elle a de la misère à respirer",
                "Mon père: il fait une crise cardiaque",
                "va te faire foutre"
            })
    void inFrenchToo(String words) {
        assertThat(Guard.answer(TestBusiness.BELLA, Locale.CANADA_FRENCH, words))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A check-up please, I had a heart attack last year",
                "Who is my emergency contact?",
                "I have a question about chest pain",
                "can I have the stroke clinic's number",
                "Do you do emergency appointments?",
                "My doctor said I have a stroke of luck",
                "I'd kill for an appointment tomorrow",
                "Can I take the three o'clock?",
                "Should I take the bus or drive?",
                "Can I bring my medication list?",
            })
    void harmlessLookAlikesGoOn(String words) {
        assertThat(Guard.answer(TestBusiness.BELLA, Locale.CANADA, words)).isEmpty();
    }
}

package dev.frontdesk.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.talk.Prompt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "greeting | Bella Clinic, how can I help?",
                "greeting | Hello, you've reached Bella Clinic. What can I do for you?",
                "service | Certainly. What would you like to book?",
                "service | Which service would you like: a check-up, a vaccination or a blood test?",
                "service | What is the appointment for?",
                "service | Sorry, I did not hear anything. Please name just one of these: a check-up or a surgery.",
                "when | Which day and time would suit you?",
                "when | When would you like to come in?",
                "when | And what time on Tuesday works for you?",
                "when | Sorry, I didn't catch that. What day were you thinking of?",
                "when | We're open Monday to Friday from 9 a.m. to 5 p.m. What day would suit you?",
                "name | May I have your name, please?",
                "name | Who is the appointment for?",
                "name | What name should I put that under?",
                "phone | What's the best number to reach you at?",
                "phone | What phone number can we reach you on? You can also use your keypad.",
                "phone | Please key in your number and press the hash key.",
                "own-number | Can I use the number you're calling from?",
                "own-number | Shall I use the number you are calling from, ending in 0142?",
                "own-number | Is this number the best one to reach you on?",
                "own-number | Is 780 555 0142 the best number for you?",
                "choice | That time is taken. I have Tuesday at 2:30 p.m. or Tuesday at 4 p.m. Which would you like?",
                "choice | I'm sorry, that's taken. The nearest are Tuesday at 2 p.m. and 4 p.m. Which time suits you?",
                "choice | We're closed then. How about Monday at 9 a.m.?",
                "choice | Would Tuesday at 3:30 p.m. work for you?",
                "confirmation | That's a check-up with Dr. Lee on Tuesday at 3 p.m. for Jane Miller. Is that right?",
                "confirmation | So, a check-up on Tuesday at 3 p.m., name Jane Miller, number 780 555 0142, right?",
                "confirmation | I have noted: please call me back. Shall I pass it on like that?",
                "message | What should I pass on?",
                "confirmation | A check-up, Tuesday, November 24 at 3 p.m. for Jane Miller. Shall I book it?",
                "name | Thursday at 3 p.m. is free. May I have your first and last name, please?",
                "own-number | Thursday at 3 p.m. is free. Can we reach you at the number you are calling from?",
                "anything-else | You're booked. Your reference is K7QX. Is there anything else I can do for you?",
                "message | Would you like to leave a message?",
                "message | Nobody is free right now. What should I tell them?",
                "closing | Thank you for calling. Goodbye."
            })
    void tellsWhatWasAskedByItsWords(String topic, String text) {
        assertThat(Topics.of(Prompt.said(text)).label()).isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "greeting | Clinique Bella, comment puis-je vous aider?",
                "greeting | Clinique Bella, bonjour! Que puis-je faire pour vous?",
                "greeting | Bella Clinic, how can I help? Pour le service en français, dites français ou faites le 2.",
                "service | Quel rendez-vous désirez-vous : bilan de santé, suivi ou vaccination?",
                "service | Bien sûr, continuons en français. Pour quel service est-ce?",
                "when | Quel jour et quelle heure vous conviendraient?",
                "when | Vous pouvez dire, par exemple, jeudi à quinze heures. Quel jour vous conviendrait?",
                "when | Quand aimeriez-vous venir?",
                "name | C'est libre le jeudi 26 novembre à quinze heures. Puis-je avoir votre prénom et votre nom?",
                "name | À quel nom est le rendez-vous?",
                "phone | À quel numéro de téléphone peut-on vous joindre? Dites-le, ou composez-le au clavier.",
                "phone | Quel est votre numéro de cellulaire?",
                "own-number | Peut-on vous joindre au numéro d'où vous appelez, qui se termine par 0 1 4 2?",
                "own-number | Peut-on vous joindre à ce numéro, qui se termine par 0142?",
                "email | Quelle est votre adresse courriel?",
                "postcode | Quel est votre code postal?",
                "choice | Malheureusement, ce n'est pas libre demain à 15 h. J'ai de la place demain à 16 h. Cela vous convient?",
                "choice | J'ai de la place le mardi à dix heures ou onze heures trente. Qu'est-ce qui vous convient?",
                "choice | Le plus proche, c'est demain à midi. Lequel préférez-vous?",
                "confirmation | Alors, bilan de santé, demain à 15 h. Le nom est Ève Roy. Est-ce que c'est exact?",
                "confirmation | Est-ce que je réserve ce rendez-vous, oui ou non?",
                "confirmation | Vous avez ce rendez-vous : suivi, demain à 9 h. Est-ce que je l'annule?",
                "anything-else | C'est réservé : suivi, demain à 9 h. Puis-je faire autre chose pour vous?",
                "anything-else | C'est réservé : suivi, demain à 9 h. Y a-t-il autre chose?",
                "confirmation | J'ai noté : Rappelez-moi. Est-ce que je le transmets ainsi?",
                "phone | Qui faut-il rappeler, et à quel numéro de téléphone?",
                "message | Je peux transmettre un message. Que dois-je dire?",
                "closing | Merci et à bientôt. Au revoir."
            })
    void tellsWhatWasAskedInFrench(String topic, String text) {
        assertThat(Topics.of(Prompt.said(text)).label()).isEqualTo(topic);
    }

    @Test
    void aChatSaysWhatItExpects() {
        assertThat(Topics.of(expecting("when", "And your name is Jane?"))).isEqualTo(Topic.WHEN);
        assertThat(Topics.of(expecting("phone", "Your number?"))).isEqualTo(Topic.PHONE);
        assertThat(Topics.of(expecting("confirmation", "May I use the number you're writing from?")))
                .isEqualTo(Topic.OWN_NUMBER);
    }

    @Test
    void aConversationThatIsOverAsksNothing() {
        assertThat(Topics.of(Prompt.said("What name?").ended(new Ending.ByDesk())))
                .isEqualTo(Topic.CLOSING);
    }

    private static Prompt expecting(String expects, String text) {
        return new Prompt(text, expects, List.of(), "", null);
    }
}

package dev.frontdesk.channel.twilio.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.channel.TestingBusinesses;
import dev.frontdesk.channel.twilio.twiml.Ssml;
import dev.frontdesk.channel.twilio.twiml.Verb;
import dev.frontdesk.conversation.Reply.Manner;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.Saying.Form;
import dev.frontdesk.conversation.Saying.Part;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PromptsTest {

    private static final Saying NUMBER = new Saying(List.of(
            new Part("Dr. Lee is free. Your number is ", Form.WORDS),
            new Part("555-0142", Form.SPELLED),
            new Part(". Is that right?", Form.WORDS)));

    private static List<Verb> prompts(String voice, Saying saying, boolean slowly) {
        return Prompts.of(TestingBusinesses.clinic(null, voice), saying, new Manner(Locale.CANADA, slowly));
    }

    @Test
    void aVoiceThatTakesMarksSpellsByThem() {
        assertThat(prompts("Polly.Joanna", NUMBER, false))
                .containsExactly(new Verb.Say(
                        List.of(
                                new Ssml.Words("Dr. Lee is free. Your number is "),
                                new Ssml.Spelled("555"),
                                new Ssml.Break(250),
                                new Ssml.Spelled("0142"),
                                new Ssml.Words(". Is that right?")),
                        "en-CA",
                        "Polly.Joanna"));
    }

    @Test
    void slowlyItTakesLongerBreaksAndASlowerPace() {
        assertThat(prompts("Polly.Joanna", NUMBER, true)).singleElement().satisfies(verb -> {
            var slow = (Ssml.Slow) ((Verb.Say) verb).content().getFirst();
            assertThat(slow.content()).contains(new Ssml.Break(600), new Ssml.Spelled("0142"));
        });
    }

    @Test
    void aVoiceWithoutMarksGetsWords() {
        assertThat(prompts("alice", NUMBER, false))
                .containsExactly(new Verb.Say(
                        "Dr. Lee is free. Your number is 5 5 5, 0 1 4 2. Is that right?", "en-CA", "alice"));
    }

    @Test
    void slowlyAVoiceWithoutMarksPausesBetweenSentences() {
        assertThat(prompts("alice", NUMBER, true))
                .containsExactly(
                        new Verb.Say("Dr. Lee is free.", "en-CA", "alice"),
                        new Verb.Pause(1),
                        new Verb.Say("Your number is 5, 5, 5; 0, 1, 4, 2.", "en-CA", "alice"),
                        new Verb.Pause(1),
                        new Verb.Say("Is that right?", "en-CA", "alice"));
    }

    @Test
    void eachLanguageIsSaidByAVoiceThatSpeaksIt() {
        var both = Saying.of("How can I help?")
                .and(Saying.of("Pour le français, dites français.").in(Locale.CANADA_FRENCH));

        assertThat(prompts("Polly.Joanna", both, false))
                .containsExactly(
                        new Verb.Say(
                                List.of(new Ssml.Words("How can I help?"), new Ssml.Words(" ")),
                                "en-CA",
                                "Polly.Joanna"),
                        new Verb.Say(
                                List.of(new Ssml.Words("Pour le français, dites français.")),
                                "fr-CA",
                                "Polly.Gabrielle-Neural"));
    }

    @Test
    void nothingToSayIsNoVerb() {
        assertThat(prompts("alice", Saying.NOTHING, true)).isEmpty();
        assertThat(prompts("Polly.Joanna", Saying.of(" "), false)).isEmpty();
    }
}

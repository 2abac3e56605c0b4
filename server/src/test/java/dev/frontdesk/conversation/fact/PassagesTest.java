package dev.frontdesk.conversation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Form;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Passages that a tool gave because they may answer: one of them has to say it.
class PassagesTest {

    private static final ToolFact ENGLISH = given("""
            {"article":"parking","title":"Parking","text":"Parking costs 5 dollars a day. When our lot is full, the parkade across \
            the street charges about 9 dollars."},
            {"article":"sauna","title":"The sauna","text":"The sauna is open from 4 p.m. to 10 p.m., on Sundays from noon to \
            6 p.m. Towels are 8 dollars a visit, bathrobes 12. Children under fourteen may not use it."},
            {"article":"breakfast","title":"Meals","heading":"Breakfast","text":"Served from 7 to 10 in the orchard room, at \
            weekends until 11. It is included in the price of the room, and free for children under six."},
            {"article":"luggage","title":"Luggage","text":"We keep bags for two hours after check-out. Ask for Miriam at the \
            front desk, or phone 780 555 0166. The key is due back by 11 a.m."}""");

    private static final ToolFact FRENCH = given("""
            {"article":"parking.fr","title":"Stationnement","text":"Le stationnement coûte 5 dollars par jour."},
            {"article":"sauna.fr","title":"Le sauna","text":"Le sauna est ouvert de 16 h à 22 h. Une serviette coûte 8 dollars. \
            Les enfants de moins de 14 ans n'y sont pas admis."}""");

    private final FactCheck check = new FactCheck();

    private static ToolFact given(String passages) {
        var say = "I don't know that. Shall I take a message?";
        return new ToolFact(
                "answer",
                false,
                say,
                "{\"status\":\"refused\",\"say\":\"" + say + "\",\"answered\":false,\"passages\":[" + passages + "]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parking is 5 dollars a day.",
                "You can park here for five dollars a day.",
                "If our lot is full, the parkade across the street charges about nine dollars.",
                "The sauna is open from 4 to 10 p.m.",
                "The sauna opens at 4 p.m. and closes at 10 p.m.",
                "On Sundays, the sauna is open from noon to 6.",
                "A towel is eight dollars a visit.",
                "Towels cost 8 dollars and bathrobes cost 12 dollars.",
                "Children under 14 can't use the sauna, I'm afraid.",
                "Breakfast is served from seven to ten, and until eleven at weekends.",
                "Yes, breakfast is included in the price of your room.",
                "Breakfast is free for children under six.",
                "We can keep your bags for two hours after check-out.",
                "The key is due back by 11 a.m.",
                "Just ask for Miriam at the front desk.",
                "For your bags, you can phone 780 555 0166.",
                "Sure! Parking costs 5 dollars a day. Is there anything else I can do for you?"
            })
    void whatOneOfThemSaysMayBeSaid(String reply) {
        assertThat(objections(reply, ENGLISH, Locale.CANADA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parking is 8 dollars a day.",
                "Parking is 9 dollars a day.",
                "Parking costs 12 dollars.",
                "Parking is free.",
                "The parkade across the street is free.",
                "Towels are 5 dollars a visit.",
                "Towels are 12 dollars a visit.",
                "Bathrobes are 8 dollars.",
                "The sauna is 8 dollars.",
                "The sauna is open from 7 to 10.",
                "The sauna is open until 11 p.m.",
                "The sauna opens at 10 p.m.",
                "The sauna is closed on Wednesdays.",
                "On Mondays, the sauna is open from noon to 6 p.m.",
                "Children under 14 can use the sauna.",
                "Children under six can use the sauna.",
                "Breakfast is served from 4 p.m. to 10 p.m.",
                "Breakfast costs 12 dollars.",
                "We keep bags for five hours after check-out.",
                "We keep bags for half an hour after check-out.",
                "The key is due back by 10 a.m.",
                "The parkade is at 780 555 0166.",
                "We are open from 4 p.m. to 10 p.m.",
                "A check-up costs 5 dollars.",
                "Your check-up is booked for 4 p.m.",
                "There is a heated swimming pool."
            })
    void whatNoneOfThemSaysIsHeldBack(String reply) {
        assertThat(objections(reply, ENGLISH, Locale.CANADA)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le stationnement est à 5 dollars par jour.",
                "Le sauna est ouvert de 16 h à 22 h.",
                "Une serviette coûte huit dollars.",
                "Les enfants de moins de 14 ans ne sont pas admis au sauna."
            })
    void frenchLikewise(String reply) {
        assertThat(objections(reply, FRENCH, Locale.CANADA_FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le stationnement est à 8 dollars par jour.",
                "Le sauna est ouvert de 16 h à 23 h.",
                "Une serviette coûte cinq dollars.",
                "Les enfants de moins de 14 ans sont admis au sauna."
            })
    void frenchThatNoneOfThemSaysLikewise(String reply) {
        assertThat(objections(reply, FRENCH, Locale.CANADA_FRENCH)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parking is 5 dollars a day.",
                "Yes, breakfast is included in the price of your room. Anything else?",
                "Children under fourteen may not use the sauna."
            })
    void aReplyThatSaysWhatStandsInOneAnswersFromIt(String reply) {
        assertThat(check.answersFromPassages(reply, ground(ENGLISH, Locale.CANADA)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I don't know that. Shall I take a message?",
                "I'm not sure whether the parkade charges by the day.",
                "Parking is 5 dollars a day, but I don't know about buses.",
                "One moment, please.",
                "Would you like to use the sauna?",
                "When would you like to come?",
                "We have wonderful weather."
            })
    void oneThatDoesNotDoesNot(String reply) {
        assertThat(check.answersFromPassages(reply, ground(ENGLISH, Locale.CANADA)))
                .isFalse();
    }

    @Test
    void withoutPassagesNothingIsAnsweredFromThem() {
        var none = new ToolFact("answer", true, "Parking costs 5 dollars a day.", "{}");

        assertThat(check.answersFromPassages("Parking costs 5 dollars a day.", ground(none, Locale.CANADA)))
                .isFalse();
    }

    private List<Objection> objections(String reply, ToolFact fact, Locale language) {
        var sentences = new SentenceStream();
        var all = new java.util.ArrayList<>(sentences.add(reply));
        all.addAll(sentences.end(""));
        return all.stream()
                .flatMap(sentence -> check.check(sentence, ground(fact, language)).stream())
                .toList();
    }

    private static Ground ground(ToolFact fact, Locale language) {
        var now = ZonedDateTime.parse("2026-11-20T09:00-07:00[America/Edmonton]");
        return new Ground(
                TestBusiness.BELLA,
                Form.EMPTY,
                List.of(fact),
                List.of(new Turn(0, Turn.Who.CONTACT, "I have a question", now.toInstant())),
                now,
                language);
    }
}

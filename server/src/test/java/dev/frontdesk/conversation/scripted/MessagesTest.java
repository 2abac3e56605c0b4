package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final String RESULTS = "Please call me back about my results";

    @Test
    void aSpokenMessageIsReadBackThenTheNameAndTheNumberAreAskedFor() {
        var desk = asked();
        assertThat(desk.says(RESULTS + ".").text())
                .isEqualTo("I have noted: " + RESULTS + ". Shall I pass it on like that?");
        assertThat(desk.outbox.entries()).isEmpty();
        assertThat(desk.says("yes").expects()).isEqualTo(Expects.NAME);
        assertThat(desk.says("Jane Miller").text()).contains("ending in 0142");
        assertThat(desk.says("yes").text())
                .startsWith("Thank you, I will pass that on.")
                .endsWith("Is there anything else?");
        assertThat(passed(desk))
                .containsEntry("message", RESULTS + ".")
                .containsEntry("name", "Jane Miller")
                .containsEntry("phone", TestDesk.CALLER);
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.MESSAGE);
    }

    @Test
    void whoSaysTheirNameAndNumberIsNotAskedForThem() {
        var desk = asked();
        desk.says("This is Jane Miller, please call me on 780 555 0199 about my results");
        desk.says("yes");
        assertThat(passed(desk)).containsEntry("name", "Jane Miller").containsEntry("phone", "+17805550199");
    }

    @Test
    void aPlainNoHasItSaidAnew() {
        var desk = asked();
        desk.says(RESULTS);
        assertThat(desk.says("no").expects()).isEqualTo(Expects.MESSAGE);
        assertThat(desk.says("Please tell Dr. Lee that I am late").text()).contains("noted: Please tell Dr. Lee");
        assertThat(desk.known(FieldName.NOTE)).isEqualTo("Please tell Dr. Lee that I am late");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no, it is about the results of my blood test",
                "yes, and also it is about the results of my blood test",
                "I'd like to add that it is about the results of my blood test",
                "yes and please tell her it is about the results of my blood test",
                "it is about the results of my blood test"
            })
    void whatIsSaidBesideAYesOrANoIsAddedAndReadBack(String words) {
        var desk = asked();
        desk.says("Please call me back");
        var reply = desk.says(words);
        assertThat(reply.expects()).isEqualTo(Expects.CONFIRMATION);
        assertThat(desk.known(FieldName.NOTE))
                .startsWith("Please call me back.")
                .endsWith("it is about the results of my blood test");
    }

    @Test
    void aShortCorrectionIsAddedToo() {
        var desk = asked();
        desk.says("I left my umbrella with you on Wednesday");
        assertThat(desk.says("no, it was Thursday").text()).contains("on Wednesday. no, it was Thursday.");
    }

    @Test
    void whoWantsToAddSomethingIsAskedWhat() {
        var desk = asked();
        desk.says("Please call me back");
        assertThat(desk.says("I would like to add something").text()).isEqualTo("What should I add?");
        desk.says("It is about my results");
        assertThat(desk.known(FieldName.NOTE)).isEqualTo("Please call me back. It is about my results");
    }

    @Test
    void aLongMessageIsReadBackByItsBeginningAndItsEndAndKeptWhole() {
        var desk = asked();
        var message = "first " + "and then some more ".repeat(12) + "last of all";
        assertThat(desk.says(message).text())
                .contains("from: first and then some more", "last of all")
                .hasSizeLessThan(message.length());
        assertThat(desk.known(FieldName.NOTE)).isEqualTo(message);
    }

    @Test
    void aMessageWithOtherRequestsInItsWordsIsAMessage() {
        var desk = asked();
        for (var words : new String[] {
            "I would like to talk to Dr. Lee about what we said on Monday",
            "Could you repeat my prescription and cancel the old one please",
            "What time do you open on the day before Christmas this year, please tell me"
        }) {
            assertThat(desk.says(words).text()).startsWith("I have noted: ");
            desk.says("no");
        }
    }

    @Test
    void thePersonWhoRefusesTheirOwnNumberIsAskedForAnother() {
        var desk = asked();
        desk.says(RESULTS + ", this is Jane Miller");
        desk.says("yes");
        assertThat(desk.says("no").text()).contains("Which phone number");
        desk.says("780 555 0188");
        assertThat(passed(desk)).containsEntry("phone", "+17805550188");
    }

    @Test
    void whoDoesNotWantToBeCalledIsNotMadeTo() {
        var desk = asked();
        desk.says("Tell them that I am on my way, this is Jane Miller");
        desk.says("yes");
        desk.says("no");
        assertThat(desk.says("no, thank you").text()).startsWith("Thank you, I will pass that on.");
        assertThat(passed(desk)).containsEntry("phone", "");
    }

    @Test
    void theNameIsAskedForOnce() {
        var desk = asked();
        desk.says(RESULTS);
        desk.says("yes");
        assertThat(desk.says("I'd rather not").expects()).isEqualTo(Expects.PHONE);
    }

    @Test
    void hangingUpAfterTheWordsPassesThemOn() {
        var desk = asked();
        desk.says(RESULTS);
        desk.hangsUp();
        assertThat(passed(desk)).containsEntry("message", RESULTS).containsEntry("phone", TestDesk.CALLER);
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.MESSAGE);
    }

    @Test
    void hangingUpBeforeTheWordsPassesNothingOn() {
        var desk = asked();
        desk.hangsUp();
        assertThat(desk.outbox.entries()).isEmpty();
        assertThat(desk.conversation().progress().outcome()).isEqualTo(Outcome.ABANDONED);
    }

    @Test
    void hangingUpAfterItWasPassedOnPassesItOnOnce() {
        var desk = asked();
        desk.says(RESULTS + ", this is Jane Miller");
        desk.says("yes");
        desk.says("yes");
        desk.hangsUp();
        assertThat(desk.outbox.entries()).hasSize(1);
    }

    @Test
    void silenceAtTheReadBackPassesItOnInTheEnd() {
        var desk = asked();
        desk.says(RESULTS);
        assertThat(desk.take(new Incoming.Silence()).expects()).isEqualTo(Expects.CONFIRMATION);
        desk.take(new Incoming.Silence());
        assertThat(passed(desk)).containsEntry("message", RESULTS);
    }

    @Test
    void aGoodbyeInTheMiddlePassesItOn() {
        var desk = asked();
        desk.says(RESULTS);
        assertThat(desk.says("yes, goodbye").next()).isInstanceOf(Next.End.class);
        assertThat(passed(desk)).containsEntry("message", RESULTS);
    }

    @Test
    void noMessageAfterAllIsNoEnd() {
        var desk = asked();
        assertThat(desk.says("no, never mind").text()).isEqualTo("All right, no message then. Is there anything else?");
        assertThat(desk.outbox.entries()).isEmpty();
    }

    @Test
    void aSecondMessageIsNotTheFirst() {
        var desk = asked();
        desk.says(RESULTS + ", this is Jane Miller");
        desk.says("yes");
        desk.says("yes");
        assertThat(desk.says("I'd like to leave a message for the nurse too").expects())
                .isEqualTo(Expects.MESSAGE);
        desk.says("Please call me about my shots");
        desk.says("yes");
        assertThat(desk.outbox.entries()).hasSize(2);
        assertThat(desk.outbox.entries().getLast().payload()).containsEntry("message", "Please call me about my shots");
    }

    @Test
    void inWritingOnlyWhomToCallBackIsAsked() {
        var desk = TestDesk.chat();
        desk.says("can I leave a message");
        assertThat(desk.says(RESULTS).expects()).isEqualTo(Expects.NAME);
        assertThat(desk.says("Jane Miller").expects()).isEqualTo(Expects.PHONE);
        desk.says("780 555 0188");
        assertThat(passed(desk))
                .containsEntry("message", RESULTS)
                .containsEntry("name", "Jane Miller")
                .containsEntry("phone", "+17805550188");
    }

    private static TestDesk asked() {
        var desk = TestDesk.phone(
                TestBusiness.bella(null, TestBusiness.BELLA.catalogue().services()));
        desk.says("I'd like to leave a message");
        assertThat(desk.reply().expects()).isEqualTo(Expects.MESSAGE);
        return desk;
    }

    private static Map<String, String> passed(TestDesk desk) {
        assertThat(desk.outbox.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo("message.taken"));
        return desk.outbox.entries().getFirst().payload();
    }
}

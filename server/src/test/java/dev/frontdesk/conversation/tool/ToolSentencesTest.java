package dev.frontdesk.conversation.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.fact.FactCheck;
import dev.frontdesk.conversation.fact.Ground;
import dev.frontdesk.conversation.fact.SentenceStream;
import dev.frontdesk.conversation.fact.ToolFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What tools say passes the check of claims on the strength of their facts alone: the sentence itself is kept
/// from it.
class ToolSentencesTest {

    /// What they know stands in what they say alone: an article, the end of the number called from.
    private static final Set<String> TOLD_ONLY = Set.of("answer", "note_detail");

    private final LiveCall call = new LiveCall();
    private final FactCheck check = new FactCheck();
    private final List<ToolFact> results = new ArrayList<>();
    private final List<String> heldBack = new ArrayList<>();
    private final List<Turn> said = new ArrayList<>();
    private int sentences;

    @Test
    void bookingMovingAndCancelling() {
        heard("I need a check-up on Tuesday at half past two");
        run("find_slots", "service", "check-up", "when", "Tuesday");
        run("hold_slot", "service", "check-up", "when", "Tuesday at half past two");
        heard("Jane Smith");
        run("note_detail", "field", "name", "said", "Jane Smith");
        heard("780 555 0199");
        run("note_detail", "field", "phone", "said", "780 555 0199");
        heard("Yes please");
        run("book", "agreed", "true");
        run("my_appointments", "name", "Jane Smith", "phone", "780 555 0199");
        heard("Can I have Wednesday at ten instead?");
        run("move", "name", "Jane Smith", "phone", "780 555 0199", "when", "Wednesday at 10");
        run("move", "name", "Jane Smith", "phone", "780 555 0199", "when", "Wednesday at 10", "agreed", "true");
        heard("Cancel it");
        run("cancel", "name", "Jane Smith", "phone", "780 555 0199");
        run("cancel", "name", "Jane Smith", "phone", "780 555 0199", "agreed", "true");
        run("end_call");

        assertThat(heldBack).isEmpty();
        assertThat(sentences).isGreaterThan(15);
    }

    @Test
    void questionsAndMessages() {
        heard("When are you open, and how much is a check-up?");
        run("answer", "question", "When are you open?");
        run("answer", "question", "How much is a check-up?");
        run("find_slots", "service", "check-up", "when", "Sunday");
        heard("Then have somebody call me");
        run("take_message", "message", "Please call me back");
        run("hand_over", "reason", "they asked for a person");

        assertThat(heldBack).isEmpty();
        assertThat(sentences).isGreaterThan(4);
    }

    private void heard(String text) {
        said.add(new Turn(said.size(), Turn.Who.CONTACT, text, LiveCall.NOW));
        call.live.heard(call.business, call.key, "c" + said.size(), text);
    }

    private void run(String tool, String... arguments) {
        var object = new HashMap<String, Object>();
        for (var at = 0; at < arguments.length; at += 2) {
            Object value = arguments[at + 1].equals("true") ? true : arguments[at + 1];
            object.put(arguments[at], value);
        }
        var result =
                call.result(call.live.tool(call.business, call.key, "t" + results.size(), tool, Arguments.of(object)));
        var told = TOLD_ONLY.contains(tool) ? result.say() : "";
        results.add(new ToolFact(
                tool,
                result.status().equals("done"),
                told,
                withoutSay(result.reply().output())));
        call.live.said(call.business, call.key, "d" + results.size(), result.say());
        for (var sentence : new SentenceStream().end(result.say())) {
            sentences++;
            var objections = check.check(sentence, ground());
            if (!objections.isEmpty()) {
                heldBack.add(tool + ": " + sentence + " " + objections);
            }
        }
    }

    private static String withoutSay(String output) {
        return output.replaceFirst("\"say\":\"[^\"]*\",?", "");
    }

    private Ground ground() {
        return new Ground(
                TestBusiness.BELLA,
                call.conversation().form(),
                results,
                said,
                LiveCall.NOW.atZone(TestBusiness.BELLA.zone()),
                call.conversation().progress().language());
    }
}

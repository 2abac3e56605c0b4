package dev.frontdesk.conversation.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversation.Progress;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.Turn.Who;
import dev.frontdesk.conversation.fact.FactCheck;
import dev.frontdesk.conversation.review.TalkAudit.Talk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What a speech-to-speech model said, judged after the call.
class TalkAuditTest {

    private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");
    private static final String BOOKED =
            "{\"status\":\"done\",\"say\":\"\",\"appointment\":{\"status\":\"booked\",\"service\":\"Check-up\","
                    + "\"start\":\"2026-11-24T15:00\",\"with\":\"Dr. Lee\",\"reference\":\"K7PQ\"}}";

    private final List<ToolCall> calls = new ArrayList<>();
    private Predicate<Turn> spoken = _ -> true;

    @Test
    void whatAToolDidMayBeSaidFromThenOn() {
        calls.add(call("book", BOOKED, 2));

        assertThat(wrong(
                        "D: Bella Clinic, how can I help?",
                        "C: A check-up on Tuesday at three, please.",
                        "D: You're booked for a check-up on Tuesday at 3 p.m. Your reference is K7PQ."))
                .contains(List.of());
    }

    @Test
    void whatWasClaimedBeforeItsToolRanIsWrong() {
        calls.add(call("book", BOOKED, 4));

        assertThat(wrong(
                        "D: Bella Clinic, how can I help?",
                        "C: A check-up on Tuesday at three, please.",
                        "D: You're booked for a check-up on Tuesday at 3 p.m.",
                        "C: Are you sure?",
                        "D: You're booked for a check-up on Tuesday at 3 p.m."))
                .contains(List.of(2));
    }

    @Test
    void oneFalseSentenceAmongTrueOnesIsEnough() {
        assertThat(wrong("C: What is a check-up?", "D: A check-up is 80 dollars. Parking is 12 dollars."))
                .contains(List.of(1));
    }

    @Test
    void onlyTheModelsOwnTurnsAreJudged() {
        spoken = turn -> turn.number() == 3;

        assertThat(wrong("C: Hello", "D: You're booked.", "C: Really?", "D: I have cancelled it."))
                .contains(List.of(3));
    }

    @Test
    void nothingIsJudgedWhereNoModelSpoke() {
        spoken = _ -> false;
        assertThat(wrong("C: Hello", "D: You're booked.")).isEmpty();

        var audit = new TalkAudit(_ -> Optional.empty(), new FactCheck());
        assertThat(audit.wrong(reviewed("C: Hello", "D: You're booked."))).isEmpty();
    }

    private static ToolCall call(String tool, String output, int turn) {
        return new ToolCall("call-" + turn, tool, Map.of(), output, NOW, Duration.ofMillis(20), turn);
    }

    private Optional<List<Integer>> wrong(String... lines) {
        return new TalkAudit(_ -> Optional.of(new Talk(spoken, calls)), new FactCheck()).wrong(reviewed(lines));
    }

    private static Reviewed reviewed(String... lines) {
        var turns = new ArrayList<Turn>();
        for (var line : lines) {
            var who = line.startsWith("C:") ? Who.CONTACT : Who.DESK;
            turns.add(new Turn(turns.size(), who, line.substring(3), NOW));
        }
        var begun = Conversation.begun(new ConversationKey(Channel.PHONE, "CA1"), null, Locale.CANADA, NOW);
        var progress = new Progress(turns.size(), Locale.CANADA, null, Outcome.BOOKED, NOW, NOW, NOW);
        return new Reviewed(TestBusiness.BELLA, begun.with(progress), turns);
    }
}

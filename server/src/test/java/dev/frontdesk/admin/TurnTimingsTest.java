package dev.frontdesk.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Voice;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallTimeline;
import dev.frontdesk.call.CallTimeline.Entry;
import dev.frontdesk.conversation.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnTimingsTest {

    private static final Instant STARTED = Instant.parse("2026-11-20T17:00:00Z");

    @Test
    void aModelsTurnHasWhatHappenedBeforeItWasHeard() {
        var greeting = turn(0, Turn.Who.DESK, 3_000);
        var asked = turn(1, Turn.Who.CONTACT, 4_800);
        var answer = turn(2, Turn.Who.DESK, 8_000);
        var thanks = turn(3, Turn.Who.CONTACT, 9_900);
        var goodbye = turn(4, Turn.Who.DESK, 12_000);
        var timings = timings(
                List.of(greeting, asked, answer, thanks, goodbye),
                entry(500, "connect", "openai", 480),
                entry(580, "voice", "openai", 40),
                entry(3_700, "caller_speaking", "", 0),
                entry(4_890, "first_token", "openai", 120),
                entry(5_170, "tool", "find_slots", 280),
                entry(5_180, "first_token", "openai", 10),
                entry(5_180, "response", "openai", 410),
                entry(5_200, "transcript", "openai", 430),
                entry(9_000, "caller_speaking", "", 0),
                entry(9_950, "first_token", "openai", 30),
                entry(10_000, "response", "openai", 80));

        assertThat(timings.of(greeting)).isEmpty();
        assertThat(timings.of(asked)).isEmpty();
        assertThat(timings.of(answer)).isEqualTo(Map.of("first_token", 130L, "tool", 280L, "response", 410L));
        assertThat(timings.of(goodbye)).isEqualTo(Map.of("first_token", 30L, "response", 80L));
    }

    @Test
    void aReplyOfTheDesksHasWhatItTookUntilItWasHeard() {
        var greeting = turn(0, Turn.Who.DESK, 70);
        var said = turn(1, Turn.Who.CONTACT, 4_210);
        var answer = turn(2, Turn.Who.DESK, 4_210);
        var timings = timings(
                List.of(greeting, said, answer),
                entry(71, "first_token", "desk", 16),
                entry(3_400, "caller_speaking", "", 0),
                entry(4_208, "transcript", "cascade", 150),
                entry(4_208, "turn_end", "", 400),
                entry(4_228, "first_token", "desk", 20),
                entry(4_256, "voice", "cascade", 27),
                entry(4_256, "response", "cascade", 450));

        assertThat(timings.of(greeting)).isEmpty();
        assertThat(timings.of(answer))
                .isEqualTo(Map.of(
                        "transcript", 150L, "turn_end", 400L, "first_token", 20L, "voice", 27L, "response", 450L));
    }

    private static TurnTimings timings(List<Turn> turns, Entry... entries) {
        var timeline = new CallTimeline(List.of(entries));
        return TurnTimings.of(turns, List.of(new CallRecord(Voice.Engine.OPENAI, 1, STARTED, null, null, timeline)));
    }

    private static Turn turn(int number, Turn.Who who, long millis) {
        return new Turn(number, who, "words", STARTED.plusMillis(millis));
    }

    private static Entry entry(long at, String what, String detail, long took) {
        return new Entry(at, what, detail, took);
    }
}

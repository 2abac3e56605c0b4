package dev.frontdesk.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.speech.SpeechEvent;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How long what took in a call.
class CallTimingsTest extends TestedCall {

    @Test
    void aModelsTurnIsTimedFromTheCallersLastWordToOurFirst() {
        begin(model);
        model.tell(new SpeechEvent.Ready());
        pump();
        pass(40);
        model.speak("greeting", "Bella Clinic, how can I help?", 500);
        pump();
        pass(600);
        model.tell(new SpeechEvent.SpeechStarted());
        pass(400);
        model.tell(new SpeechEvent.SpeechStopped());
        pump();
        pass(100);
        model.tell(new SpeechEvent.ToolAsked("call_1", "find_slots", "{}"));
        pump();
        pass(60);
        model.tell(new SpeechEvent.Final("u1", "Tuesday please", 1, List.of()));
        model.speak("item_1", "Tuesday at ten?", 500);
        path.gone(true);
        pump();

        assertThat(stages())
                .containsExactly(
                        "connect openai 0",
                        "voice openai 40",
                        "first_token openai 100",
                        "tool find_slots 0",
                        "transcript openai 160",
                        "first_token openai 60",
                        "response openai 160");
        assertThat(diary.timeline().entries())
                .extracting(CallTimeline.Entry::what)
                .contains("engine", "caller_speaking")
                .endsWith("end");
    }

    @Test
    void aTurnOfTheCascadeIsTimedByTheLevelOfTheLine() {
        begin(cascade);
        cascade.tell(new SpeechEvent.Ready());
        pump();
        pass(40);
        cascade.speak("desk2.1.0", "For when would you like it?", 500);
        cascade.speak("desk2.1.1", "Any day will do.", 500);
        pump();
        pass(1_100);
        path.inbox().put(new CallEvent.Voice(true));
        cascade.tell(new SpeechEvent.SpeechStarted());
        pass(1_000);
        path.inbox().put(new CallEvent.Voice(false));
        pump();
        pass(100);
        cascade.tell(new SpeechEvent.Final("u1", "Tuesday at ten please", 1, List.of()));
        cascade.tell(new SpeechEvent.TurnEnded());
        pump();
        for (int i = 0; i < 200 && !front.noted.contains("turn Tuesday at ten please"); i++) {
            pass(20);
        }
        pass(60);
        cascade.speak("desk4.2.0", "For when would you like it?", 500);
        pump();

        var stages = stages();
        assertThat(stages.subList(0, 4))
                .containsExactly(
                        "connect cascade 0", "first_token desk 0", "voice cascade 40", "transcript cascade 400");
        var turnEnd = stages.get(4);
        assertThat(turnEnd).startsWith("turn_end  ");
        long decided = Long.parseLong(turnEnd.substring("turn_end  ".length()));
        assertThat(decided).isBetween(400L, 3_000L);
        assertThat(stages.subList(5, stages.size()))
                .containsExactly("first_token desk 0", "voice cascade 60", "response cascade " + (decided + 60));
    }

    @Test
    void soundThatStopsInTheMiddleOfASentenceIsNoticed() {
        begin(model);
        var frame = Base64.getEncoder().encode(new byte[160]);
        model.tell(new SpeechEvent.ItemStarted("item_1"));
        model.audio("item_1", frame);
        now.addAndGet(20);
        model.audio("item_1", frame);
        now.addAndGet(200);
        model.audio("item_1", frame);
        model.audio("item_1", frame);
        model.tell(new SpeechEvent.ItemEnded("item_1"));
        now.addAndGet(5_000);
        model.speak("item_2", "Not late", 500);
        pump();

        assertThat(observed).containsExactly("late 2");
    }

    private List<String> stages() {
        var names = Arrays.stream(CallObserver.Stage.values())
                .map(CallObserver.Stage::label)
                .toList();
        return diary.timeline().entries().stream()
                .filter(entry -> names.contains(entry.what()))
                .map(entry -> entry.what() + " " + entry.detail() + " " + entry.tookMillis())
                .toList();
    }
}

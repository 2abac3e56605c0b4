package dev.frontdesk.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.simulator.call.DialOutcome;
import dev.frontdesk.simulator.scenario.audio.Onset;
import dev.frontdesk.simulator.scenario.audio.Step;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Prompt;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFileTest {

    private static final String COMPLETE = """
            name: a correction
            business: bella
            channel: phone
            from: "+17805550143"
            now: 2026-11-20T16:00:00Z
            dial: no-answer
            caller: {name: Ann Other, own-number: "yes"}
            before:
              - {service: check-up, start: "2026-11-24T15:00:00-07:00", resource: lee}
              - {service: check-up, start: "2026-11-24T15:00:00-07:00", name: Ann Other, phone: "+17805550143"}
            lines:
              - Hello
              - {when: confirmation, say: "no, four", confidence: 0.3}
              - {when: "phone|own-number", press: "780#"}
              - {when: 'half past \\w+', silence: true}
              - {repeat: true}
              - {hangup: true}
            facts:
              appointment: {service: check-up, start: "2026-11-24T16:00:00-07:00", name: Ann Other}
              ended: caller
              never: [sorry]
              turns: 9
              free: [{service: check-up, start: "2026-11-24T15:00:00-07:00"}]
            """;

    @Test
    void readsWhatALineWithSoundAdds() {
        var live = ScenarioFile.read("test", """
                line: audio
                providers: {openai: dies-in-speech, deepgram: {delay: 300, half: true}, elevenlabs: }
                steps:
                  - {await: "help", within: 900}
                  - {speak: hello}
                  - {over: "no, wait", words: tuesday}
                  - {over: again}
                  - {cough: 200, after: 100}
                  - {mumble: mm-hm}
                  - {silent: 3000}
                  - {gap: 500}
                  - {keys: "12#"}
                  - listen
                  - {answer: 2}
                  - hangup
                """).live();

        assertThat(live.audio()).isTrue();
        assertThat(live.providers().behaviour())
                .isEqualTo(Map.of(
                        "openai", Map.of("behaviour", "dies-in-speech"),
                        "deepgram", Map.of("delay", "300", "half", "true"),
                        "elevenlabs", Map.of()));
        assertThat(live.steps())
                .hasSize(12)
                .contains(
                        new Step.Speak("hello"),
                        new Step.Over("again", new Onset(300, null)),
                        new Step.Cough(200, new Onset(100, null)),
                        new Step.Mumble("mm-hm", Onset.AT_ONCE),
                        new Step.Pause(3000),
                        new Step.Gap(500),
                        new Step.Keys("12#"),
                        new Step.Listen(),
                        new Step.Answer(2),
                        new Step.HangUp());
        assertThat(live.steps().getFirst())
                .isInstanceOfSatisfying(
                        Step.Await.class, await -> assertThat(await.atMost()).hasMillis(900));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line: video",
                "steps: [dance]",
                "steps: [{speak: hi, loudly: true}]",
                "steps: [{pause: long}]",
                "steps: [{}]"
            })
    void aStepThatCannotBeTakenIsNamed(String yaml) {
        assertThatThrownBy(() -> ScenarioFile.read("test", yaml))
                .isInstanceOf(BadScenario.class)
                .hasMessageStartingWith("test.");
    }

    @Test
    void readsEveryPart() {
        var scenario = ScenarioFile.read("test", COMPLETE);

        assertThat(scenario.name()).isEqualTo("a correction");
        assertThat(scenario.now()).isEqualTo(Instant.parse("2026-11-20T16:00:00Z"));
        assertThat(scenario.setting())
                .isEqualTo(new Scenario.Setting(
                        "bella", Scenario.Channel.PHONE, "+17805550143", null, DialOutcome.NO_ANSWER));
        assertThat(scenario.before())
                .containsExactly(
                        new Scenario.Earlier("check-up", "2026-11-24T15:00:00-07:00", "lee", null, null),
                        new Scenario.Earlier(
                                "check-up", "2026-11-24T15:00:00-07:00", null, "Ann Other", "+17805550143"));
        assertThat(scenario.callerIsKnown()).isTrue();
        assertThat(scenario.script().lines())
                .extracting(Line::action)
                .containsExactly(
                        Action.Say.clearly("Hello"),
                        new Action.Say("no, four", 0.3),
                        new Action.Press("780#"),
                        new Action.Silence(),
                        new Action.Repeat(),
                        new Action.HangUp());
        assertThat(scenario.script().answers())
                .containsEntry(Topic.NAME, "Ann Other")
                .containsEntry(Topic.CONFIRMATION, "yes, that's right");
        assertThat(scenario.facts().appointment())
                .isEqualTo(new Facts.Expected(
                        "check-up", OffsetDateTime.parse("2026-11-24T16:00:00-07:00"), null, null, "Ann Other", null));
        assertThat(scenario.facts().said().turns()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lnes: [hi]",
                "lines: [{sya: hi}]",
                "lines: [{when: name}]",
                "caller: {nmae: Ann}",
                "channel: fax",
                "now: tomorrow",
                "facts: {ended: badly}",
                "facts: {appointment: {day: Monday}}",
                "facts: {appointments: [{day: Monday}]}",
                "before: [{service: check-up, start: Monday, who: Ann}]",
                "facts: {says: ['(']}",
                "a: [",
            })
    void refusesWhatItWouldOtherwiseIgnore(String yaml) {
        assertThatThrownBy(() -> ScenarioFile.read("test", yaml))
                .isInstanceOf(BadScenario.class)
                .hasMessageStartingWith("test");
    }

    @Test
    void theCallerSaysTheFirstLineThatFitsAndElseAnswersTheQuestion() {
        var caller = new ScriptedCaller(ScenarioFile.read("test", COMPLETE).script());

        assertThat(caller.answer(Prompt.said("How can I help?"))).contains(Action.Say.clearly("Hello"));
        assertThat(caller.answer(Prompt.said("3 p.m., is that right?"))).contains(new Action.Say("no, four", 0.3));
        assertThat(caller.answer(Prompt.said("So half past two then."))).contains(new Action.Silence());
        assertThat(caller.answer(Prompt.said("Which number?"))).contains(new Action.Press("780#"));
    }

    @Test
    void aCallerAskedTheSameTooOftenHasNothingMoreToSay() {
        var caller = new ScriptedCaller(
                ScenarioFile.read("test", "caller: {name: Ann}").script());
        for (var i = 0; i < 4; i++) {
            assertThat(caller.answer(Prompt.said("Your name?"))).contains(Action.Say.clearly("Ann"));
        }
        assertThat(caller.answer(Prompt.said("Your name?"))).isEmpty();
    }
}

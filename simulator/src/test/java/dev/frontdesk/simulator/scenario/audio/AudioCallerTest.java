package dev.frontdesk.simulator.scenario.audio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.BookingDesk;
import dev.frontdesk.simulator.line.Moment.Dropped;
import dev.frontdesk.simulator.line.Moment.Pressed;
import dev.frontdesk.simulator.scenario.Report;
import dev.frontdesk.simulator.scenario.ScenarioFile;
import dev.frontdesk.simulator.scenario.ScenarioRunner;
import dev.frontdesk.simulator.scenario.Transcript;
import org.junit.jupiter.api.Test;

class AudioCallerTest {

    private final Transcript transcript = new Transcript();

    @Test
    void aScenarioWrittenForTurnsIsPlayedOnALineWithSound() {
        var report = run(BookingDesk.live(), """
                line: audio
                caller: {when: "Tuesday at three"}
                lines:
                  - "I'd like a check-up"
                facts:
                  appointment: {service: check-up, status: booked, name: Jane Miller}
                  ended: desk
                  says: ["^Which day and time would suit you\\\\?$", "^You're booked", "Goodbye"]
                  dead-air: 3000
                """);

        assertThat(report.failures()).as(transcript.text()).isEmpty();
        assertThat(report.course().lines()).hasSize(1);
    }

    @Test
    void aCallerInterruptsCoughsMumblesPausesAndPressesKeys() {
        var report = run(BookingDesk.live(), """
                line: audio
                steps:
                  - {await: "how can I"}
                  - {keys: "1"}
                  - {speak: "I'd like to"}
                  - {over: "No", after: 60}
                  - {pause: 40}
                  - {mumble: mm-hm}
                  - {cough: 60}
                  - listen
                  - {answer: 1}
                facts: {ended: desk}
                """);

        assertThat(report.failures()).as(transcript.text()).isEmpty();
        var moments = report.course().lines().getFirst().moments();
        assertThat(moments).anyMatch(Dropped.class::isInstance).anyMatch(Pressed.class::isInstance);
        assertThat(transcript.text())
                .contains("You:  I'd like to", "You:  (mm-hm)", "You:  [coughs]", "You:  [presses 1]", "Desk: Which");
    }

    @Test
    void wordsThatNeverComeAreATrouble() {
        var report = run(BookingDesk.live(), """
                steps:
                  - {await: "Tuesday", within: 700}
                  - hangup
                """);

        assertThat(report.failures()).singleElement().asString().startsWith("did not hear /Tuesday/ but: Bella");
    }

    @Test
    void theSameStepsGoAsFarAsTheyCanWhereThereIsNoStream() {
        var report = run(new BookingDesk(), """
                caller: {when: "Tuesday at three"}
                steps:
                  - {await: "help"}
                  - {over: "a check-up"}
                  - {cough: 100}
                  - {answer: 2}
                facts: {ended: desk, appointment: {service: check-up}}
                """);

        assertThat(report.failures()).as(transcript.text()).isEmpty();
        assertThat(report.course().lines()).isEmpty();
    }

    @Test
    void aDeskThatDoesNotStreamIsATroubleWhereSoundIsAsked() {
        var report = run(new BookingDesk(), "line: audio");

        assertThat(report.failures()).anyMatch(failure -> failure.startsWith("no stream"));
    }

    private Report run(BookingDesk desk, String yaml) {
        try (desk) {
            var scenario = ScenarioFile.read("a scenario", "business: bella\n" + yaml);
            return new ScenarioRunner(desk.connection(), transcript).run(scenario);
        }
    }
}

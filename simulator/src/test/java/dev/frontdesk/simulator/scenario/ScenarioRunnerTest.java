package dev.frontdesk.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.BookingDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScenarioRunnerTest {

    private static final String BOOKS = """
            caller: {when: Tuesday at three}
            lines: [Hello]
            facts:
              appointment: {service: check-up, start: "2026-11-24T15:00:00-07:00", status: booked, name: Jane Miller}
              ended: desk
            """;

    private final BookingDesk desk = new BookingDesk();
    private final Transcript transcript = new Transcript();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aCallThatBooksAsItMustIsAsExpected() {
        var report = run(BOOKS);

        assertThat(report.failures()).as(transcript.text()).isEmpty();
        assertThat(report.appointments()).hasSize(1);
        assertThat(transcript.text())
                .startsWith("Desk: Bella, how can I help?\nYou:  Hello\n")
                .contains("You:  Tuesday at three\n", "You:  Jane Miller\n");
    }

    @Test
    void everyFactThatDoesNotHoldIsNamed() {
        var report = run("""
                caller: {when: Tuesday at three}
                lines: [Hello]
                facts:
                  appointment: {service: surgery, start: "2026-11-24T16:00:00-07:00", name: Ann}
                  ended: caller
                  never: [reference]
                  says: [banana]
                  turns: 2
                """);

        assertThat(report.failures())
                .anySatisfy(failure -> assertThat(failure).startsWith("service: expected surgery"))
                .anySatisfy(failure -> assertThat(failure).startsWith("start: expected"))
                .anySatisfy(failure -> assertThat(failure).startsWith("name: expected Ann"))
                .anySatisfy(failure -> assertThat(failure).startsWith("ended by: expected caller"))
                .anySatisfy(failure -> assertThat(failure).contains("/reference/"))
                .anySatisfy(failure -> assertThat(failure).contains("/banana/"))
                .anySatisfy(failure -> assertThat(failure).startsWith("took"))
                .hasSize(7);
    }

    @Test
    void asManyAppointmentsAsExpectedMustBeThere() {
        var report = run("""
                caller: {when: Tuesday at three}
                lines: [Hello]
                facts:
                  appointments: [{service: check-up}, {service: surgery}]
                """);

        assertThat(report.failures()).singleElement().asString().startsWith("2 appointments expected, there are 1");
    }

    @Test
    void eachAppointmentMustBeAsExpected() {
        assertThat(
                        run("{caller: {when: Tuesday at three}, lines: [Hello], facts: {appointments: [{service: surgery}]}}")
                                .failures())
                .anySatisfy(failure -> assertThat(failure).startsWith("service: expected surgery"));
    }

    @Test
    void sayingBookedWithoutAnAppointmentIsATrouble() {
        desk.onlyPretends();

        assertThat(run("{caller: {when: Tuesday}, lines: [Hello]}").failures())
                .anySatisfy(failure -> assertThat(failure).startsWith("said to be booked before it was"));
    }

    @Test
    void aCallerWithNothingToSayHangsUpAndSaysWhy() {
        var report = run("{lines: [Hello]}");

        assertThat(report.failures())
                .containsExactly("the script has nothing to say to: Which day and time would suit you?");
        assertThat(report.course().ending().label()).isEqualTo("caller");
    }

    private Report run(String yaml) {
        return new ScenarioRunner(desk.connection(), transcript).run(ScenarioFile.read("test", yaml));
    }
}

package dev.frontdesk.simulator.rehearsal.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.rehearsal.agenda.Mentions.Moment;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void aDayNamedOnceHoldsForTheTimesAfterIt() {
        assertThat(Offers.in("I have Tuesday, November 24 at 10 AM, 2:30 PM or noon. Which would you like?", FRIDAY))
                .containsExactly(
                        new Moment(LocalDate.of(2026, 11, 24), LocalTime.of(10, 0)),
                        new Moment(LocalDate.of(2026, 11, 24), LocalTime.of(14, 30)),
                        new Moment(LocalDate.of(2026, 11, 24), LocalTime.NOON));
    }

    @Test
    void everyTimeHasItsOwnDay() {
        assertThat(Offers.in("I have today at 4 p.m., tomorrow at 16:15 or Sunday at 12 PM.", FRIDAY))
                .containsExactly(
                        new Moment(FRIDAY, LocalTime.of(16, 0)),
                        new Moment(FRIDAY.plusDays(1), LocalTime.of(16, 15)),
                        new Moment(FRIDAY.plusDays(2), LocalTime.NOON));
    }

    @Test
    void whatCannotBeHadIsNotOffered() {
        assertThat(Offers.in(
                        "Sorry, tomorrow at 3:45 PM is taken. I have tomorrow at 3:15 PM. Would that work?", FRIDAY))
                .containsExactly(new Moment(FRIDAY.plusDays(1), LocalTime.of(15, 15)));
    }

    @Test
    void aDateThatHasPassedIsNextYears() {
        assertThat(Mentions.in("on the 3rd of January", FRIDAY).days()).containsExactly(LocalDate.of(2027, 1, 3));
    }

    @Test
    void numbersThatAreNoTimesAreLeftAlone() {
        var heard = Mentions.in("phone (415) 555-0172, reference 4PMX, ending in 0142, February 31", FRIDAY);

        assertThat(heard.days()).isEmpty();
        assertThat(heard.moments()).isEmpty();
    }
}

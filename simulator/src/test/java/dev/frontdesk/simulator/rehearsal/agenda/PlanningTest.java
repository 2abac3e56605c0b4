package dev.frontdesk.simulator.rehearsal.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.rehearsal.OwnDialogues;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanningTest {

    @Test
    void whatWasSaidIsConveyedInItsOrderWithChangesOfMind() {
        var plan = plan("own-3", "Psychiatrist");

        assertThat(plan.statements())
                .containsExactly(
                        new Statement("Can you find me a psychiatrist?", Map.of(Detail.SERVICE, "Psychiatrist")),
                        new Statement(
                                "Yes, can I come tomorrow at 11 am?",
                                Map.of(Detail.DAY, "2026-11-21", Detail.TIME, "11:00")),
                        new Statement("No, make it a quarter to four in the afternoon.", Map.of(Detail.TIME, "15:45")));
        assertThat(plan.goal().day()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(plan.goal().time()).isEqualTo(LocalTime.of(15, 45));
    }

    @Test
    void aProposalThatWasOnlyAgreedToIsNotTheGoal() {
        var plan = plan("own-6", "Psychiatrist");

        assertThat(plan.goal().time()).isEqualTo(LocalTime.of(12, 15));
        assertThat(plan.statements()).noneMatch(statement -> statement.says().containsValue("13:00"));
    }

    @Test
    void aDaySaidWhileSpeakingOfSomethingElseFollowsWhatUsedIt() {
        var plan = plan("own-5", "Psychologist");

        assertThat(plan.statements())
                .extracting(Statement::text)
                .containsExactly("Find me a psychologist, please.", "Then book me in at 5 pm.", "next Wednesday");
        assertThat(plan.words(Detail.DAY, "2026-11-25")).isEqualTo("next Wednesday");
    }

    @Test
    void whatNobodySaidIsSaidPlainly() {
        var plan = plan("own-8", "Dentist");

        assertThat(plan.statements().getLast().says()).isEqualTo(Map.of(Detail.SERVICE, "Dentist"));
        assertThat(plan.words(Detail.TIME, "16:30")).isEqualTo("4:30 PM");
    }

    @Test
    void someWantACertainProviderAndSaySo() {
        var plans = IntStream.range(0, 60)
                .mapToObj(
                        seed -> Planning.of(OwnDialogues.called("own-1"), "Psychologist", "Ada Lind", new Random(seed)))
                .toList();

        assertThat(plans).anyMatch(plan -> plan.goal().provider().isEmpty());
        assertThat(plans).anyMatch(plan -> plan.goal().provider().equals("Ada Lind"));
        assertThat(plans)
                .allMatch(plan -> plan.goal().provider().isEmpty()
                        || plan.statements().stream()
                                .anyMatch(said -> said.text().contains("Ada Lind")));
    }

    @Test
    void theSameSeedMakesTheSamePlan() {
        var dialogue = OwnDialogues.called("own-1");

        assertThat(Planning.of(dialogue, "Psychologist", "Ada Lind", new Random(7)))
                .isEqualTo(Planning.of(dialogue, "Psychologist", "Ada Lind", new Random(7)));
    }

    private static Plan plan(String id, String service) {
        return Planning.of(OwnDialogues.called(id), service, "", new Random(1));
    }
}

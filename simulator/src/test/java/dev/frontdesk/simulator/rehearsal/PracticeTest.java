package dev.frontdesk.simulator.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private static final int MANY = 2000;

    @Test
    void allServicesOfTheTradeAreOfferedWithSomebodyForEach() {
        var practice = practice("own-4", 0);

        assertThat(practice.services()).containsExactly("Family Counselor", "Psychiatrist", "Psychologist");
        assertThat(practice.providers().get("Psychologist")).containsExactly("Noor Haddad");
        assertThat(practice.providers().values()).allMatch(names -> !names.isEmpty());
    }

    @Test
    void aTradeWithoutKindsIsTheService() {
        assertThat(practice("own-8", 0).services()).containsExactly("Dentist");
    }

    @Test
    void slugsHoldNoMoreThanTheyMay() {
        assertThat(Practice.slug("Dr. Noor O'Hara-Lind")).isEqualTo("dr-noor-o-hara-lind");
    }

    @Test
    void everyPracticeHasItsOwnNumber() {
        assertThat(IntStream.range(0, MANY)
                        .mapToObj(index -> practice("own-8", index).number()))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\+1\\d{3}55501\\d\\d"));
    }

    private static Practice practice(String id, int index) {
        return Practice.of(OwnDialogues.called(id), OwnDialogues.all().dialogues(), index);
    }
}

package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamingTest {

    @Test
    void aSingleNameReplacesWhatItIsLike() {
        assertThat(Naming.corrected("Jane Miller", "Millar")).isEqualTo("Jane Millar");
        assertThat(Naming.corrected("Jane Miller", "Jean")).isEqualTo("Jean Miller");
        assertThat(Naming.corrected("Jane Miller", "Okafor")).isEqualTo("Jane Okafor");
        assertThat(Naming.corrected("Jane Miller", "Ann Okafor")).isEqualTo("Ann Okafor");
        assertThat(Naming.corrected("Jane", "Miller")).isEqualTo("Miller");
    }

    @Test
    void aFirstNameIsCompleted() {
        assertThat(Naming.completed("Jane", "Miller")).isEqualTo("Jane Miller");
        assertThat(Naming.completed("Jane", "Jane Miller")).isEqualTo("Jane Miller");
        assertThat(Naming.completed("Jane", "jane")).isEqualTo("Jane");
        assertThat(Naming.completed("Jane Miller", "Millar")).isEqualTo("Jane Millar");
    }

    @Test
    void aNameThatWasDeniedIsNotGivenAgain() {
        assertThat(Naming.together(List.of("Jane Miller"), "Millar", "Jane Miller"))
                .isEqualTo("Jane Millar");
        assertThat(Naming.together(List.of("Peter Nowack"), "Novak", "Peter Novak"))
                .isEqualTo("Peter Novak");
        assertThat(Naming.together(List.of(), "Peter Novak", null)).isEqualTo("Peter Novak");
        assertThat(Naming.together(List.of("mumble"), null, null)).isNull();
    }

    @Test
    void aLetterIsDoubledWhereItStandsOnce() {
        var twice = "two, double";
        assertThat(Naming.doubled("Ann Bret", "with two t's", twice)).isEqualTo("Ann Brett");
        assertThat(Naming.doubled("Brit Lee", "double t please", twice)).isEqualTo("Britt Lee");
        assertThat(Naming.doubled("Ann Lee", "with two t's", twice)).isNull();
        assertThat(Naming.doubled("Ann Lee", "with two of them", twice)).isNull();
        assertThat(Naming.doubled("Ann Lee", "spelled like the flower", twice)).isNull();
    }
}

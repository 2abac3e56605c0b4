package dev.frontdesk.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomReferencesTest {

    @Test
    void referencesCanBeSaidAndAreNoWords() {
        var references = new RandomReferences(new Random(1));
        for (int i = 0; i < 10_000; i++) {
            assertThat(references.next()).matches("[2-9A-HJ-NP-Z]{4}").containsPattern("[2-9]");
        }
    }

    @Test
    void theyRarelyRepeat() {
        var references = new RandomReferences(new Random(1));
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(references.next());
        }
        assertThat(seen).hasSizeGreaterThan(990);
    }

    @Test
    void whatReadsLikeARudeWordIsLeftOut() {
        assertThat(RandomReferences.acceptable("A5S2")).isFalse();
        assertThat(RandomReferences.acceptable("2S3X")).isFalse();
        assertThat(RandomReferences.acceptable("WXYZ")).isFalse();
        assertThat(RandomReferences.acceptable("K7PM")).isTrue();
    }
}

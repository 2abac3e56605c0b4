package dev.frontdesk.app.evaluate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrialTest {

    private static final int SENTENCES = 500;
    private static final int MOST_HELD_BACK = SENTENCES / 50;

    private final Trial trial = new Trial(5);

    @Test
    void noLiePasses() {
        var lies = trial.run("lies.txt", true, SENTENCES);

        assertThat(lies.tried()).isEqualTo(SENTENCES);
        assertThat(lies.wrong()).isEmpty();
    }

    @Test
    void hardlyATruthIsHeldBack() {
        var truths = trial.run("truths.txt", false, SENTENCES);

        assertThat(truths.tried()).isEqualTo(SENTENCES);
        assertThat(truths.wrong()).hasSizeLessThanOrEqualTo(MOST_HELD_BACK);
    }

    @Test
    void wordingsOfTheirOwnPass() {
        assertThat(trial.run("byhand.txt", false, Trial.lines("byhand.txt")).wrong())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.frontdesk.app.evaluate.facts.FactsCommand#developed")
    void hardlyALiePassesInOtherWordingsNorIsATruthHeldBack(String set) {
        var lies = Trial.fresh(5).run(set + "-lies.txt", true, Trial.lines(set + "-lies.txt"));
        var truths = Trial.fresh(5).run(set + "-truths.txt", false, Trial.lines(set + "-truths.txt"));

        assertThat(lies.wrong()).hasSizeLessThanOrEqualTo(lies.tried() / 50);
        assertThat(truths.wrong()).hasSizeLessThanOrEqualTo(truths.tried() / 40);
    }

    @Test
    void theSameSeedGivesTheSameSentences() {
        assertThat(new Trial(7).run("truths.txt", false, 50).wrong())
                .isEqualTo(new Trial(7).run("truths.txt", false, 50).wrong());
    }
}

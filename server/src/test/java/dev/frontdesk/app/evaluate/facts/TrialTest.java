package dev.frontdesk.app.evaluate.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void hardlyALieInOtherWordingsPasses() {
        var lies = Trial.fresh(5).run("seen-lies.txt", true, Trial.lines("seen-lies.txt"));

        assertThat(lies.wrong()).hasSizeLessThanOrEqualTo(lies.tried() / 50);
    }

    @Test
    void hardlyATruthInOtherWordingsIsHeldBack() {
        var truths = Trial.fresh(5).run("seen-truths.txt", false, Trial.lines("seen-truths.txt"));

        assertThat(truths.wrong()).hasSizeLessThanOrEqualTo(truths.tried() / 50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blind",
                "talk-developing",
                "talk-set-aside",
                "varied-1",
                "varied-2",
                "varied-3",
                "varied-4",
                "varied-5",
                "varied-6"
            })
    void norInThoseOfTalkativeModels(String set) {
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

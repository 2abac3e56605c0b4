package dev.frontdesk.knowledge.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonMeaningTest {

    private static final Embedding EAST = Embedding.of(new float[] {1, 0, 0, 0});
    private static final WordMeaning ASKED = new WordMeaning("harbour", EAST);

    @Test
    void withoutPassagesAWordIsComparedAsItIs() {
        var codes = WordCodes.of(List.of(EAST), 4);

        assertThat(CommonMeaning.of(List.of()).seek(ASKED).nearest(codes))
                .isCloseTo(3 * WordCodes.unit(4), within(1e-6));
    }

    @Test
    void whatAllWordsHaveInCommonIsTakenAway() {
        var all = WordCodes.of(Collections.nCopies(300, EAST), 4);
        var one = WordCodes.of(List.of(EAST), 4);
        // A mean of 300 words, drawn towards nothing as by a hundred more, and half as much again.
        var share = 1.5 * 300 / 400;

        var sought = CommonMeaning.of(List.of(all)).seek(ASKED);

        assertThat(sought.word()).isEqualTo("harbour");
        var common = share * (3 * 3 + 3) * WordCodes.unit(4) * WordCodes.unit(4);
        assertThat(sought.nearest(one)).isCloseTo(3 * WordCodes.unit(4) - common, within(1e-6));
    }

    @Test
    void fewWordsTakeLittleAway() {
        var few = CommonMeaning.of(List.of(WordCodes.of(List.of(EAST), 4)));
        var many = CommonMeaning.of(List.of(WordCodes.of(Collections.nCopies(300, EAST), 4)));
        var one = WordCodes.of(List.of(EAST), 4);

        assertThat(few.seek(ASKED).nearest(one)).isGreaterThan(many.seek(ASKED).nearest(one) + 0.5);
    }
}

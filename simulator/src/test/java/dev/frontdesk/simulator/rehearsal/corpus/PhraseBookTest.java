package dev.frontdesk.simulator.rehearsal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.rehearsal.OwnDialogues;
import org.junit.jupiter.api.Test;

class PhraseBookTest {

    private final PhraseBook book = PhraseBook.of(OwnDialogues.all().dialogues());

    @Test
    void phrasesAreFoundByWhatTheyDo() {
        assertThat(book.affirmations())
                .contains("Yes, that is right.", "Exactly.")
                .doesNotHaveDuplicates();
        assertThat(book.closings()).contains("Nothing else, bye.");
        assertThat(book.questions()).containsExactly("Where is that?");
    }

    @Test
    void whatBelongsToOneDialogueOnlyIsLeftOut() {
        assertThat(book.affirmations()).doesNotContain("Yes, on Friday at 8:45.");
        assertThat(book.closings()).doesNotContain("I will think about it.");
    }

    @Test
    void aDialogueKeepsItsOwnPhrasesWhereItHasSome() {
        var own = PhraseBook.of(OwnDialogues.called("own-3"), book);

        assertThat(own.affirmations()).containsExactly("Exactly.");
        assertThat(own.questions()).isEqualTo(book.questions());
    }
}

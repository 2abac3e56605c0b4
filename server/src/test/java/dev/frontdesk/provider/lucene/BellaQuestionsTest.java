package dev.frontdesk.provider.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Questions worded as callers word them. `bella-developing` was looked at while the rules were made,
/// `bella-measuring` was not; its bound is what was reached then, less what chance takes.
class BellaQuestionsTest {

    @Test
    void questionsTheRulesWereMadeWithAreAnswered() {
        var judgement = Judgement.of("bella-developing.jsonl");

        assertThat(judgement.right())
                .as(judgement.toString())
                .isGreaterThanOrEqualTo(judgement.answerable() * 90 / 100);
        assertThat(judgement.invented()).as(judgement.toString()).isLessThanOrEqualTo(judgement.unanswerable() / 20);
    }

    @Test
    void questionsNobodyLookedAtAreAnswered() {
        var judgement = Judgement.of("bella-measuring.jsonl");

        assertThat(judgement.right())
                .as(judgement.toString())
                .isGreaterThanOrEqualTo(judgement.answerable() * 80 / 100);
        assertThat(judgement.wrong()).as(judgement.toString()).isLessThanOrEqualTo(judgement.answerable() / 20);
        assertThat(judgement.invented()).as(judgement.toString()).isLessThanOrEqualTo(judgement.unanswerable() / 10);
    }
}

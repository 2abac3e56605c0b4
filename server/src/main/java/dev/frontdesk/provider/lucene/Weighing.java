package dev.frontdesk.provider.lucene;

/// How the evidence for passages is weighed. The figures of [#BOTH] were fitted to half of the questions that
/// `frontdesk evaluate knowledge` asks.
public enum Weighing {
    /// What is spoken of, for want of vectors.
    WORDS {
        @Override
        double worth(Evidence evidence) {
            return evidence.coverage() + RANK * evidence.rank() + HEADED * evidence.headed();
        }

        @Override
        boolean isEnough(Evidence evidence) {
            return evidence.coverage() >= evidence.enough();
        }

        @Override
        double score(Evidence evidence) {
            return evidence.coverage();
        }
    },

    /// What is meant, whatever the words; to compare with.
    MEANING {
        @Override
        double worth(Evidence evidence) {
            return evidence.meant().worth();
        }

        @Override
        boolean isEnough(Evidence evidence) {
            return evidence.meant().passage() >= NEAR;
        }

        @Override
        double score(Evidence evidence) {
            return evidence.meant().isKnown() ? Math.clamp(evidence.meant().passage() / (2 * NEAR), 0, 1) : 0;
        }
    },

    /// What is meant, helped by what is spoken of.
    BOTH {
        // Words count where both measures of them agree, and the less the more passages have them: a question of
        // one common word is spoken of by whatever has that word.
        @Override
        double worth(Evidence evidence) {
            var sure = evidence.telling() / (evidence.telling() + HALF_SURE);
            return evidence.meant().worth()
                    + BOTH_AGREE * evidence.coverage() * evidence.rank() * sure
                    + IN_CONTEXT * evidence.inContext();
        }

        // One sentence may be near by chance, so the whole passage decides. Enough words are no answer where the
        // meaning is quite another.
        @Override
        boolean isEnough(Evidence evidence) {
            var meant = evidence.meant();
            return near(evidence) >= NEAR_AND_SPOKEN_OF
                    || (WORDS.isEnough(evidence) && (!meant.isKnown() || meant.passage() > ELSEWHERE));
        }

        // On the scale of words, so that it can be compared with what the settings say: half is just enough.
        @Override
        double score(Evidence evidence) {
            return Math.clamp(Math.max(evidence.coverage(), near(evidence) / (2 * NEAR_AND_SPOKEN_OF)), 0, 1);
        }

        private double near(Evidence evidence) {
            return evidence.meant().isKnown() ? evidence.meant().passage() + SPOKEN_OF * evidence.coverage() : 0;
        }
    };

    /// How far the rank by words, and headings that speak of what is asked, may outweigh what is spoken of.
    private static final double RANK = 0.2;

    private static final double HEADED = 0.15;
    private static final double BOTH_AGREE = 0.2;
    private static final double HALF_SURE = 1;
    private static final double IN_CONTEXT = 0.25;
    private static final double NEAR = 0.45;
    private static final double SPOKEN_OF = 0.2;
    private static final double NEAR_AND_SPOKEN_OF = 0.485;
    private static final double ELSEWHERE = 0.3;

    /// The more, the better.
    abstract double worth(Evidence evidence);

    /// Whether the passage may be said for an answer.
    abstract boolean isEnough(Evidence evidence);

    /// From 0 to 1; one half, or somewhat less, is just enough.
    abstract double score(Evidence evidence);
}

package dev.frontdesk.provider.lucene;

/// How the evidence for passages is weighed. The figures of [#BOTH] were fitted to half of the questions that
/// `frontdesk evaluate knowledge` asks.
public enum Weighing {
    /// What is spoken of, for want of vectors.
    WORDS {
        @Override
        double worth(Evidence evidence) {
            return evidence.coverage() + evidence.bonus();
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
            return evidence.similarity();
        }

        @Override
        boolean isEnough(Evidence evidence) {
            return evidence.similarity() >= NEAR;
        }

        @Override
        double score(Evidence evidence) {
            return Math.clamp(evidence.similarity() / (2 * NEAR), 0, 1);
        }
    },

    /// What is meant, helped by what is spoken of.
    BOTH {
        @Override
        double worth(Evidence evidence) {
            return evidence.similarity() + SPOKEN_OF * evidence.coverage();
        }

        // Enough words are no answer where the meaning is quite another.
        @Override
        boolean isEnough(Evidence evidence) {
            return worth(evidence) >= NEAR_AND_SPOKEN_OF
                    || (WORDS.isEnough(evidence) && evidence.similarity() > ELSEWHERE);
        }

        // On the scale of words, so that it can be compared with what the settings say: half is just enough.
        @Override
        double score(Evidence evidence) {
            return Math.clamp(Math.max(evidence.coverage(), worth(evidence) / (2 * NEAR_AND_SPOKEN_OF)), 0, 1);
        }
    };

    /// Of what has not been compared: neither near nor elsewhere, so that its words decide.
    static final double UNKNOWN = 0.25;

    private static final double NEAR = 0.45;
    private static final double SPOKEN_OF = 0.3;
    private static final double NEAR_AND_SPOKEN_OF = 0.54;
    private static final double ELSEWHERE = 0.2;

    /// The more, the better.
    abstract double worth(Evidence evidence);

    /// Whether the passage may be said for an answer.
    abstract boolean isEnough(Evidence evidence);

    /// From 0 to 1; one half, or somewhat less, is just enough.
    abstract double score(Evidence evidence);
}

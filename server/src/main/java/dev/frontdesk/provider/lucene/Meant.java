package dev.frontdesk.provider.lucene;

import dev.frontdesk.knowledge.meaning.PassageKey;
import java.util.List;

/// How near a passage is to a question by meaning.
///
/// @param passage the whole of it; not a number when that is not known
/// @param sentence the nearest of its sentences, or the whole where it is one
record Meant(double passage, double sentence) {

    /// Of what has not been compared: neither near nor elsewhere, so that its words decide.
    static final Meant UNKNOWN = new Meant(Double.NaN, Double.NaN);

    private static final double NEITHER = 0.25;
    private static final double WHOLE = 0.4;
    private static final double SENTENCE = 0.6;

    static Meant of(Entry entry, Near near) {
        var passage = near.to(entry.key());
        return new Meant(passage, nearest(entry.sentenceKeys(), near, passage));
    }

    private static double nearest(List<PassageKey> sentences, Near near, double otherwise) {
        var nearest = otherwise;
        var found = false;
        for (var sentence : sentences) {
            var to = near.to(sentence);
            if (!Double.isNaN(to) && (!found || to > nearest)) {
                nearest = to;
                found = true;
            }
        }
        return nearest;
    }

    boolean isKnown() {
        return !Double.isNaN(passage);
    }

    /// What passages are put in order by: the whole, and its best sentence somewhat more.
    double worth() {
        return WHOLE * or(passage, NEITHER) + SENTENCE * or(sentence, NEITHER);
    }

    private static double or(double known, double otherwise) {
        return Double.isNaN(known) ? otherwise : known;
    }
}

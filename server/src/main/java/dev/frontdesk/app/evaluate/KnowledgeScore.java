package dev.frontdesk.app.evaluate;

import dev.frontdesk.knowledge.Passage;
import dev.frontdesk.knowledge.Question;
import dev.frontdesk.provider.lucene.LuceneSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How questions were answered. Not thread-safe.
final class KnowledgeScore {

    private static final int MOST = 5;
    private static final List<Integer> RECALLS = List.of(1, 3, MOST);

    private final int[] among = new int[RECALLS.size()];
    private final List<String> misses = new ArrayList<>();
    private int answerable;
    private int right;
    private int wrong;
    private int unanswerable;
    private int invented;

    void ask(LuceneSearch search, KnowledgeSet set, AskedQuestion asked) {
        var question = Question.in(set.business().defaultLanguage(), asked.words());
        var said = search.find(set.business(), question, 1);
        if (asked.isAnswerable()) {
            answerable++;
            look(asked, search.nearest(set.business(), question, MOST));
            var isRight = said.stream().anyMatch(asked::isAnsweredBy);
            right += isRight ? 1 : 0;
            wrong += said.isEmpty() || isRight ? 0 : 1;
        } else {
            unanswerable++;
            invented += said.isEmpty() ? 0 : 1;
        }
        if (said.stream().anyMatch(passage -> !asked.isAnsweredBy(passage))) {
            misses.add(asked.words() + " | expected " + asked.article() + " " + asked.holds() + " | got "
                    + said.getFirst().article() + " " + said.getFirst().brief());
        }
    }

    private void look(AskedQuestion asked, List<Passage> nearest) {
        for (var at = 0; at < RECALLS.size(); at++) {
            among[at] += nearest.stream().limit(RECALLS.get(at)).anyMatch(asked::isAnsweredBy) ? 1 : 0;
        }
    }

    /// Of the answerable, how many have the passage that answers among the first `most`, whether they are good
    /// enough to be said or not.
    double recall(int most) {
        return (double) among[RECALLS.indexOf(most)] / Math.max(1, answerable);
    }

    /// Answers that were none, word by word.
    List<String> misses() {
        return List.copyOf(misses);
    }

    double invented() {
        return (double) invented / Math.max(1, unanswerable);
    }

    static String heading() {
        return "recall@1 recall@3 recall@5   right  other passage   unanswerable: answered";
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%7.1f%% %7.1f%% %7.1f%%   %3d of %3d  %8d          %3d of %3d",
                100 * recall(1),
                100 * recall(3),
                100 * recall(MOST),
                right,
                answerable,
                wrong,
                invented,
                unanswerable);
    }
}

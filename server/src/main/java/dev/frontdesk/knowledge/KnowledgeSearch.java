package dev.frontdesk.knowledge;

import dev.frontdesk.business.Business;
import java.util.List;

/// Finds what answers a question in a business's articles. Called inside a
/// [dev.frontdesk.business.BusinessScope].
public interface KnowledgeSearch {

    /// Passages that answer the question, the best first; none when none is good enough to be said.
    List<Passage> find(Business business, Question question, int most);

    /// Passages nearest to the question, the best first, whether or not they are good enough to be said: for whoever
    /// can tell by reading them. None when nothing has anything to do with it.
    List<Passage> nearest(Business business, Question question, int most);

    /// How much of the question a text speaks of, measured as for a passage: so what stands elsewhere can be
    /// compared with what was found. From 0 to 1; 1 for any text when the words ask for nothing in particular
    /// ("I have a question").
    double covers(Business business, Question question, String text);
}

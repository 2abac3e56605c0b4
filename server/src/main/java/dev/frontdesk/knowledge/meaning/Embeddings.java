package dev.frontdesk.knowledge.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes vectors of texts. Safe for use by many threads.
public interface Embeddings extends AutoCloseable {

    /// How many texts [#of] takes at once.
    int MOST = 64;

    /// Names what makes the vectors; those of one name can be compared, and have as many values.
    String model();

    /// Whether it understands texts in this language.
    boolean reads(Locale language);

    /// The texts' vectors, in their order. For jobs: blocks, and repeats what may succeed a moment later, for a
    /// minute at most.
    ///
    /// @param texts at most [#MOST], none of them blank; what is beyond the model's window is left aside
    /// @throws EmbeddingsUnavailable when there are none to be had now
    List<Embedding> of(List<String> texts);

    /// A question's vector, at once or not at all: for turns. Blocks for a second at most, and hardly at all while
    /// the model is loading or its vendor is known to be away.
    Optional<Embedding> ofQuestion(String words);

    /// Whether it tells what each word means where it stands: if not, [#meanings] and [#meaningOfQuestion] have none.
    default boolean knowsWords() {
        return false;
    }

    /// As [#of], with the words of each text.
    default List<TextMeaning> meanings(List<String> texts) {
        return of(texts).stream().map(TextMeaning::of).toList();
    }

    /// As [#ofQuestion], with its words.
    default Optional<TextMeaning> meaningOfQuestion(String words) {
        return ofQuestion(words).map(TextMeaning::of);
    }

    @Override
    void close();
}

package dev.frontdesk.knowledge;

/// Is told of each question whether it was answered, also when its transaction is rolled back or run
/// again. Called inside the transaction, so it neither waits nor throws.
@FunctionalInterface
public interface QuestionObserver {

    QuestionObserver NONE = from -> {};

    /// @param from what the answer came from
    void answered(Source from);

    /// Where an answer came from.
    enum Source {
        SETTINGS,
        ARTICLE,
        /// Nothing that could be said as it stands; a model was given the nearest passages to read.
        PASSAGES,
        NOTHING
    }
}

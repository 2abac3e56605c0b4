package dev.frontdesk.business;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a business asks people who may become its customers.
///
/// @param questions in the order in which they are asked; empty when it asks nothing
/// @param words what people say who are asked; empty for the usual ones of their language
/// @param after when they are asked
public record Qualification(List<LeadQuestion> questions, List<String> words, Set<Occasion> after) {

    public static final Qualification NONE = new Qualification(List.of(), List.of(), Set.of());

    public Qualification {
        questions = List.copyOf(questions);
        words = List.copyOf(words);
        after = Set.copyOf(after);
    }

    public enum Occasion {
        /// Somebody wants what they are asked about: a quote, an offer.
        ENQUIRY,
        /// An appointment was booked.
        BOOKING
    }

    public Optional<LeadQuestion> question(String field) {
        return questions.stream()
                .filter(question -> question.field().equals(field))
                .findFirst();
    }

    /// Whether there is something to ask then.
    public boolean follows(Occasion occasion) {
        return !questions.isEmpty() && after.contains(occasion);
    }
}

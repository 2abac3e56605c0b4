package dev.frontdesk.business;

import java.util.List;
import java.util.Optional;

/// Something a business wants to know of people who may become its customers.
///
/// @param field names the answer wherever it is kept; lower-case letters, digits and hyphens
/// @param ask the question as it is asked
/// @param options what can be answered, at least two for a [Kind#CHOICE], none for the others
/// @param required whether the contact is asked again who does not say
public record LeadQuestion(String field, Kind kind, String ask, List<Option> options, boolean required) {

    public LeadQuestion {
        options = List.copyOf(options);
    }

    /// What an answer has to be to count as one.
    public enum Kind {
        /// Any words.
        TEXT,
        /// How many or how much; kept in plain digits.
        NUMBER,
        /// One of the options; its slug is kept.
        CHOICE,
        /// Kept as `yes` or `no`.
        YESNO,
        /// A day; kept as ISO 8601.
        DATE
    }

    /// @param words other names people use for it
    public record Option(String slug, String name, List<String> words) {
        public Option {
            words = List.copyOf(words);
        }
    }

    /// The option with that slug.
    public Optional<Option> option(String slug) {
        return options.stream().filter(option -> option.slug().equals(slug)).findFirst();
    }

    /// The field as people read it: "move-in" is "move in".
    public String title() {
        return field.replace('-', ' ');
    }

    /// A kept answer as people read it.
    public String told(String answer) {
        return option(answer).map(Option::name).orElse(answer);
    }
}

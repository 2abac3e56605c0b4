package dev.frontdesk.conversation.review;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.understanding.Intent;
import java.util.List;
import java.util.Locale;

/// An ended conversation at a glance, for the owner. Nothing in it is made up: each statement names the turns
/// it was read from.
///
/// @param author who read the conversation: [#RULES], or a model's name
/// @param summary in order, in the business's language
/// @param wishes each kind once, where it was first said
/// @param details what the contact told, as far as a turn shows it
/// @param answers to the business's own questions, as far as a turn shows them; stored reviews may lack them
/// @param checks one for each [Item]
public record Review(
        String author,
        List<Statement> summary,
        Sentiment sentiment,
        List<Wish> wishes,
        List<Detail> details,
        List<LeadAnswer> answers,
        List<Check> checks) {

    public static final String RULES = "rules";

    public Review {
        summary = List.copyOf(summary);
        wishes = List.copyOf(wishes);
        details = List.copyOf(details);
        answers = answers == null ? List.of() : List.copyOf(answers);
        checks = List.copyOf(checks);
    }

    /// How much of what was needed the desk did, in percent; 100 when nothing was.
    public int score() {
        var needed = checks.stream()
                .filter(check -> check.verdict() != Verdict.NOT_NEEDED)
                .count();
        var passed = checks.stream()
                .filter(check -> check.verdict() == Verdict.PASSED)
                .count();
        return needed == 0 ? 100 : (int) (100 * passed / needed);
    }

    /// @param turns numbers of turns, at least one
    public record Statement(String text, List<Integer> turns) {

        public Statement {
            turns = List.copyOf(turns);
            if (turns.isEmpty()) {
                throw new IllegalArgumentException("a statement rests on a turn");
            }
        }
    }

    /// @param turns that show it; empty when the mood is neutral
    public record Sentiment(Mood mood, List<Integer> turns) {

        public Sentiment {
            turns = List.copyOf(turns);
        }
    }

    /// How the contact left.
    public enum Mood {
        POSITIVE,
        NEUTRAL,
        NEGATIVE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Wish(Intent intent, int turn) {}

    public record Detail(FieldName field, String value, int turn) {}

    /// What every conversation is measured by.
    public enum Item {
        /// We spoke first, and said who we are.
        GREETED,
        /// We know who it was, where something was done for them.
        IDENTIFIED,
        /// It led somewhere.
        RESOLVED,
        /// What we said was so.
        FACTS;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param question the field of a question of the business's own
    public record LeadAnswer(String question, String value, int turn) {}

    /// Whether it was done.
    public enum Verdict {
        PASSED,
        FAILED,
        NOT_NEEDED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param turns that show it; empty when it was not needed
    public record Check(Item item, Verdict verdict, List<Integer> turns) {

        public Check {
            turns = List.copyOf(turns);
        }
    }
}

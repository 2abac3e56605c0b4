package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.understanding.Mention;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Questions for a day, and offers to look at one, while nobody has spoken of a time: they claim nothing, so long as
/// the business is open then.
final class Preferences {

    private static final Pattern LOOKING = Pattern.compile(
            "(?U)\\b(?:check|checking|look|looking|see what|see if|see whether|verify|search|vérifi\\w+|regard\\w+|consult\\w+|cherch\\w+)\\b");

    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:another|a different|some other|any other) (?:time|day|date|week)\\b|\\bun autre (?:moment|jour)\\b|\\bune autre (?:heure|date|journée)\\b");

    private Preferences() {}

    static boolean asked(Statement statement, Evidence evidence, Asserted asserted) {
        var claimsNothing = statement.question()
                ? !asserted.free() || asserted.proposed()
                : !asserted.free() && LOOKING.matcher(statement.lower()).find();
        if (statement.question()
                && asserted.proposed()
                && (OTHER.matcher(statement.lower()).find() || partsOnly(statement))) {
            return asserted.acts().isEmpty() && evidence.calendar().empty();
        }
        return claimsNothing
                && asserted.acts().isEmpty()
                && evidence.calendar().empty()
                && evidence.wished().stream().noneMatch(wish -> wish.what() instanceof Mention.Days)
                && speaksOfDaysOnly(statement, evidence);
    }

    /// "Would mornings suit you better?"
    private static boolean partsOnly(Statement statement) {
        return !statement.mentions().isEmpty()
                && statement.mentions().stream().allMatch(mention -> mention.what() instanceof Mention.DayPart);
    }

    private static boolean speaksOfDaysOnly(Statement statement, Evidence evidence) {
        var hours = new Hours(evidence);
        var any = false;
        for (var mention : statement.mentions()) {
            switch (mention.what()) {
                case Mention.Days days when open(days, hours, evidence.today()) -> any = true;
                case Mention.DayPart _ -> any |= statement.question();
                case Mention.Sum _ -> {}
                case Mention.Days _, Mention.Clock _, Mention.Clocks _, Mention.Digits _, Mention.Count _ -> {
                    return false;
                }
            }
        }
        return any;
    }

    private static boolean open(Mention.Days days, Hours hours, LocalDate today) {
        return !days.to().isBefore(today) && (!days.from().equals(days.to()) || !hours.closed(days.from()));
    }
}

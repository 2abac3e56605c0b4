package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.understanding.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The clauses of a sentence: what stands between its marks and the words that join. No day or time is cut.
final class Clauses {

    private static final Pattern BOUNDARY = Pattern.compile(
            "(?U)[;!?]|(?<!\\b[ap][.]m)(?<!\\bdr)[.](?= |$)|,(?! (?:the )?[0-9])|\\b(?:and|but|so|et(?! quart| demie)|mais|donc)\\b| - ");

    /// @param start where it begins in the sentence
    /// @param text in lower case
    record Clause(int start, String text) {

        boolean has(Mention mention) {
            return mention.start() >= start && mention.end() <= start + text.length();
        }
    }

    private Clauses() {}

    static List<Clause> of(Statement statement) {
        var clauses = new ArrayList<Clause>();
        var from = 0;
        var boundary = BOUNDARY.matcher(statement.lower());
        while (boundary.find()) {
            var place = boundary.start();
            if (statement.mentions().stream().noneMatch(mention -> mention.start() < place && place < mention.end())) {
                clauses.add(new Clause(from, statement.lower().substring(from, place)));
                from = boundary.end();
            }
        }
        clauses.add(new Clause(from, statement.lower().substring(from)));
        return clauses;
    }

    /// The one that has a place.
    static Clause around(Statement statement, int place) {
        return of(statement).stream()
                .filter(clause -> place >= clause.start()
                        && place < clause.start() + clause.text().length())
                .findFirst()
                .orElse(new Clause(0, statement.lower()));
    }
}

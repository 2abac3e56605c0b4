package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.fact.Clauses.Clause;
import dev.frontdesk.conversation.understanding.Mention;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A passage of an article that a tool gave because it may answer.
///
/// @param about the words of its title and heading
/// @param words all of them, those among them
record ReadPassage(Set<String> about, Set<String> words, List<Sentence> sentences) {

    /// What a figure stands with ends here: "adults pay 12 dollars, children 6".
    private static final Pattern APART = Pattern.compile("(?U)[,;:.()]|\\b(?:and|or|but|et|ou|mais)\\b");

    private static final Pattern PRONOUN =
            Pattern.compile("(?U)\\W*(?:it|they|this|these|that|those|ils?|elles?|c'est|ce|cela)\\b");

    /// @param row its parts, each with a figure and the words it stands with, or with none
    record Sentence(String lower, Set<String> words, Set<DayOfWeek> days, boolean denies, List<Row> row) {}

    /// @param first its first word that tells anything; empty when none does
    record Row(String lower, String first, Set<String> words, Set<DayOfWeek> days, List<Figure> figures) {}

    static ReadPassage of(String title, String text, Evidence evidence) {
        var about = new HashSet<>(Plain.words(title));
        var all = new HashSet<>(about);
        var sentences = new ArrayList<Sentence>();
        var stream = new SentenceStream();
        Stream.concat(stream.add(text).stream(), stream.end("").stream())
                .map(evidence::read)
                .map(ReadPassage::sentence)
                .forEach(sentences::add);
        sentences.forEach(sentence -> all.addAll(sentence.words()));
        return new ReadPassage(about, all, sentences);
    }

    /// Whether it is about one of these words: it stands in its title or at the beginning of a part.
    boolean begins(Set<String> some) {
        var first =
                sentences.stream().flatMap(sentence -> sentence.row().stream()).map(Row::first);
        return Stream.concat(about.stream(), first).anyMatch(word -> !word.isEmpty() && Topics.has(some, word));
    }

    /// Whether a part is about what the title says, in so far as it says nothing else.
    boolean goesOn(Sentence sentence, Row row) {
        return (sentence.equals(sentences.getFirst())
                        && row.equals(sentence.row().getFirst()))
                || PRONOUN.matcher(row.lower()).lookingAt();
    }

    private static Sentence sentence(Statement text) {
        var figures = Figure.in(text);
        var rows = new ArrayList<Row>();
        var from = 0;
        for (var at = 0; at < figures.size(); at++) {
            var behind = figures.get(at).end();
            var next = at + 1 < figures.size()
                    ? figures.get(at + 1).end()
                    : text.lower().length();
            var apart = APART.matcher(text.lower()).region(Math.min(behind, next), next);
            if (at + 1 == figures.size() || apart.find()) {
                var to = at + 1 == figures.size() ? next : apart.start();
                rows.add(row(text, from, to, figures));
                from = to;
            }
        }
        return new Sentence(
                text.lower(),
                new HashSet<>(Plain.words(text.text())),
                days(text, 0, text.lower().length()),
                denies(text.lower()),
                rows);
    }

    private static Row row(Statement text, int from, int to, List<Figure> figures) {
        var words = Plain.words(text.text().substring(from, to));
        return new Row(
                text.lower().substring(from, to),
                words.stream().filter(Said::tells).findFirst().orElse(""),
                new HashSet<>(words),
                days(text, from, to),
                figures.stream()
                        .filter(figure -> figure.end() > from && figure.end() <= to)
                        .toList());
    }

    /// The weekdays that are named, and those of dates.
    static Set<DayOfWeek> days(Statement text, Clause clause) {
        return days(text, clause.start(), clause.start() + clause.text().length());
    }

    private static Set<DayOfWeek> days(Statement text, int from, int to) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(Weekdays.in(text.lower().substring(from, to)));
        text.mentions().stream()
                .filter(mention -> mention.start() >= from && mention.end() <= to)
                .forEach(mention -> {
                    if (mention.what() instanceof Mention.Days(var first, var last, var _)) {
                        first.datesUntil(last.plusDays(1))
                                .limit(DayOfWeek.values().length)
                                .forEach(date -> days.add(date.getDayOfWeek()));
                    }
                });
        return days;
    }

    /// "No more than three" denies nothing.
    static boolean denies(String lower) {
        return Topics.denies(BOUND.matcher(lower).replaceAll(" "));
    }

    private static final Pattern BOUND =
            Pattern.compile("(?U)\\b(?:no|not) (?:more|less|fewer|later|earlier) than\\b|\\bpas plus (?:de|tard)\\b");
}

package dev.frontdesk.conversation.fact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The passages of articles that tools gave because they may answer. Most of them are about other things than what
/// was asked: so one passage has to speak of all that a clause speaks of, and its figure has to stand with the
/// clause's words more than any other figure of the kind does.
final class Passages {

    private static final int MOST = 24;
    /// One word of so many may be another.
    private static final int OF = 5;
    private static final int SAME = 3;
    private static final int ALIKE = 2;

    /// The same days tell more than two words.
    private static final int DAYS = 7;

    /// What stands behind one of these is done, or how something is.
    private static final Pattern DONE = Pattern.compile(
            "(?U)(?:\\b(?:you|we|they|please|to|can|could|may|must|should|will|need|not|is|are|be|been|vous|nous|on|de|pouvez|devez|faut|veuillez|pas|est|sont)|n't|'ll) (?=(\\p{L}+))");

    /// The business itself: its hours are in its settings.
    private static final Pattern WE =
            Pattern.compile("(?U)\\b(?:we|we're|we'll|us|nous|on|our (?:opening )?hours|nos heures)\\b");

    private final List<ReadPassage> passages = new ArrayList<>();

    Passages(List<ToolFact> results, Evidence evidence) {
        var texts = new HashSet<Object>();
        for (var result : results.reversed()) {
            for (var passage : given(result)) {
                var text = text(passage, "text");
                if (passages.size() < MOST && texts.add(text)) {
                    passages.add(ReadPassage.of(title(passage), text, evidence));
                }
            }
        }
    }

    /// As the tool wrote them.
    static List<Map<?, ?>> given(ToolFact result) {
        var given = new ArrayList<Map<?, ?>>();
        if (result.output().contains("\"passages\":[")
                && JsonText.object(result.output()).get("passages") instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof Map<?, ?> passage) {
                    given.add(passage);
                }
            });
        }
        return given;
    }

    static String text(Map<?, ?> passage, String name) {
        return passage.get(name) instanceof String text ? text : "";
    }

    /// What it is about.
    static String title(Map<?, ?> passage) {
        return text(passage, "title") + " " + text(passage, "heading");
    }

    /// What of a statement they tell.
    enum Part {
        NOTHING,
        /// All its figures, days and hours.
        FIGURES,
        ALL
    }

    Part tell(Statement statement, Evidence evidence) {
        if (passages.isEmpty()) {
            return Part.NOTHING;
        }
        var all = Said.in(statement);
        var stating = all.stream().filter(Said::states).toList();
        if (stating.isEmpty() || !stating.stream().allMatch(said -> told(said, statement, evidence))) {
            return Part.NOTHING;
        }
        return all.stream().allMatch(said -> said.states() || said.telling().isEmpty()) ? Part.ALL : Part.FIGURES;
    }

    /// Whether something that a statement says is in one of them.
    boolean answer(Statement statement, Evidence evidence) {
        return Said.in(statement).stream()
                .filter(said ->
                        said.states() ? !said.words().isEmpty() : said.telling().size() > 1)
                .anyMatch(said -> told(said, statement, evidence));
    }

    private boolean told(Said said, Statement statement, Evidence evidence) {
        if (said.words().isEmpty() || ofTheBusiness(said, statement) || ofServices(said, evidence)) {
            return false;
        }
        return passages.stream().anyMatch(passage -> covers(passage, said) && tells(passage, said));
    }

    /// "We are open until ten" is told by the settings alone.
    private static boolean ofTheBusiness(Said said, Statement statement) {
        return OpeningTimes.speaks(statement) && WE.matcher(said.lower()).find();
    }

    /// The price of a service too.
    private static boolean ofServices(Said said, Evidence evidence) {
        var priced = said.free() || said.figures().stream().anyMatch(figure -> figure.value() instanceof Figure.Sum);
        var named = evidence.offers().in(said.lower());
        return priced
                && named.stream().anyMatch(one -> one.service().price() != null)
                && said.telling().stream().allMatch(evidence.sources()::offers);
    }

    /// Whether it speaks of all of it, or nearly all of much; of words that are said at any desk of all.
    private boolean covers(ReadPassage passage, Said said) {
        var plain = said.telling().isEmpty();
        var words = plain ? List.copyOf(said.words()) : said.telling();
        if (plain && words.size() == 1 && !passage.begins(said.words())) {
            return false;
        }
        var missing = words.stream()
                .filter(word -> !Topics.has(passage.words(), word))
                .toList();
        return missing.size() * OF <= (plain ? 0 : words.size())
                || (missing.size() == 1 && words.size() > 1 && done(said, missing.getFirst(), passage));
    }

    /// "Please return the key by eleven", where the key is due back by then: what is done with it may be told in a word
    /// that no passage has.
    private boolean done(Said said, String word, ReadPassage passage) {
        var verb = DONE.matcher(said.lower())
                .results()
                .anyMatch(found -> Plain.bare(found.group(1)).equals(word));
        return verb
                && !said.figures().isEmpty()
                && passages.stream().noneMatch(other -> Topics.has(other.words(), word))
                && passage.begins(said.words());
    }

    private static boolean tells(ReadPassage passage, Said said) {
        var most = passage.sentences().stream()
                .mapToLong(sentence -> shared(sentence.words(), said))
                .max()
                .orElse(0);
        var best = passage.sentences().stream()
                .filter(sentence -> shared(sentence.words(), said) == most)
                .toList();
        var stands = best.stream().anyMatch(sentence -> agrees(sentence, said));
        return said.figures().isEmpty()
                ? stands
                : said.figures().stream().allMatch(figure -> stands(passage, figure, said)) && (!said.free() || stands);
    }

    /// Whether it denies what is denied, says free what is said to be free, and speaks of the same days.
    private static boolean agrees(ReadPassage.Sentence sentence, Said said) {
        return sentence.denies() == ReadPassage.denies(said.lower())
                && said.freeOrOpenAs(sentence.lower())
                && within(said.days(), sentence.days());
    }

    private static boolean within(Set<DayOfWeek> days, Set<DayOfWeek> told) {
        return days.isEmpty() || told.containsAll(days);
    }

    /// Whether the figure stands in the part of the passage that speaks most of what is said, of those with such a
    /// figure.
    private static boolean stands(ReadPassage passage, Figure figure, Said said) {
        var most = passage.sentences().stream()
                .flatMap(sentence -> sentence.row().stream())
                .filter(row -> row.figures().stream().anyMatch(figure::like))
                .mapToLong(row -> shared(row, said))
                .max()
                .orElse(0);
        return passage.sentences().stream()
                .filter(sentence -> sentence.denies() == ReadPassage.denies(said.lower()))
                .anyMatch(sentence -> sentence.row().stream()
                        .anyMatch(row -> shared(row, said) == most
                                && (most > 0 || passage.goesOn(sentence, row))
                                && row.figures().stream().anyMatch(figure::is)
                                && within(said.days(), row.days().isEmpty() ? sentence.days() : row.days())));
    }

    private static long shared(ReadPassage.Row row, Said said) {
        var days = !said.days().isEmpty() && row.days().containsAll(said.days());
        return shared(row.words(), said) + (days ? DAYS : 0);
    }

    private static long shared(Set<String> words, Said said) {
        return said.words().stream()
                .mapToLong(word -> words.contains(word) ? SAME : Topics.has(words, word) ? ALIKE : 0)
                .sum();
    }
}

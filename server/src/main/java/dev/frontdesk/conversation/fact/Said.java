package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.fact.Clauses.Clause;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a clause of a sentence says, to be looked for in passages.
///
/// @param telling its words that are not said at any desk
/// @param words all that tell it from others
/// @param whole whether it names what it is about before any figure
record Said(
        List<String> telling,
        Set<String> words,
        List<Figure> figures,
        Set<DayOfWeek> days,
        String lower,
        boolean whole) {

    private static final int SHORTEST = 3;
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}']*+(?!\\p{N})");
    private static final Pattern FREE = Pattern.compile(
            "(?U)\\bfree\\b(?! to\\b)|\\b(?:no|without) (?:extra |any )?(?:charge|cost)s?\\b|\\bgratuit\\w*|\\bsans frais\\b|\\bcomplimentary\\b");
    private static final Pattern OPEN = Pattern.compile("(?U)\\b(?:open|ouvr|ouvert)\\w*");
    private static final Pattern CLOSED = Pattern.compile("(?U)\\b(?:clos|shut|ferm)\\w*");

    /// Words that stand beside any figure.
    private static final Set<String> BESIDE = Set.of("""
            dollar dollars euro euros pound pounds cent cents day days hour hours minute minutes week weeks
            month months year years cost costs price prices priced pay pays paid charge charges per each about
            around take takes took last lasts with from until till that this your you the and for are our can
            but not has have will would there here which what when then than also just only yes well sure
            please it's that's there's we're open opens closed close closes free was were its they them all
            any jour jours heure heures semaine semaines mois ans coute coutent prix tarif payer payez environ
            dure durent prend pour avec votre vous les des une est sont dans sur que qui aux par plus oui bien
            nous jusqu'a partir chaque ouvert ouverte ferme fermee gratuit gratuite
            """.strip().split("\\s+", -1));

    /// About what the one before it is about.
    Said behind(Said before) {
        if (whole) {
            return this;
        }
        var telling = new ArrayList<>(before.telling);
        var words = new HashSet<>(before.words);
        telling.addAll(this.telling);
        words.addAll(this.words);
        return new Said(telling, words, figures, days, lower, true);
    }

    Said on(Set<DayOfWeek> more) {
        var all = new HashSet<>(days);
        all.addAll(more);
        return new Said(telling, words, figures, all, lower, whole);
    }

    /// Whether it says anything that stands in some texts and not in others.
    boolean states() {
        return !figures.isEmpty()
                || !days.isEmpty()
                || free()
                || OPEN.matcher(lower).find()
                || CLOSED.matcher(lower).find();
    }

    /// Whether a sentence says free what this says to be free, and open or closed, too.
    boolean freeOrOpenAs(String sentence) {
        return (!free() || FREE.matcher(sentence).find())
                && (!figures.isEmpty() || (alike(OPEN, sentence) && alike(CLOSED, sentence)));
    }

    private boolean alike(Pattern state, String sentence) {
        return !state.matcher(lower).find() || state.matcher(sentence).find();
    }

    boolean free() {
        return FREE.matcher(lower).find();
    }

    /// Clause by clause; one that begins with its figure is about what the one before it is about, and days alone
    /// belong to what stands beside them.
    static List<Said> in(Statement statement) {
        var all = new ArrayList<Said>();
        var figures = Figure.in(statement);
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var clause : Clauses.of(statement)) {
            var own = figures.stream()
                    .filter(figure -> figure.end() > clause.start()
                            && figure.end() <= clause.start() + clause.text().length())
                    .toList();
            var said = said(statement, clause, own);
            if (said.words().isEmpty() && own.isEmpty()) {
                days.addAll(said.days());
            } else {
                all.add((all.isEmpty() ? said : said.behind(all.getLast())).on(days));
                days.clear();
            }
        }
        if (!days.isEmpty() && !all.isEmpty()) {
            all.set(all.size() - 1, all.getLast().on(days));
        }
        return all;
    }

    private static Said said(Statement statement, Clause clause, List<Figure> figures) {
        var telling = new ArrayList<String>();
        var words = new HashSet<String>();
        var everyday = Everyday.of(statement.language());
        var first = figures.isEmpty() ? Integer.MAX_VALUE : figures.getFirst().end();
        var subject = false;
        for (var word = WORD.matcher(clause.text()); word.find(); ) {
            var place = clause.start() + word.start();
            var core = everyday.core(Plain.bare(word.group()));
            if (statement.mentions().stream().noneMatch(one -> one.start() <= place && place < one.end())
                    && tells(core)) {
                words.add(core);
                subject |= place < first;
                if (!everyday.has(core)) {
                    telling.add(core);
                }
            }
        }
        var days = ReadPassage.days(statement, clause);
        return new Said(telling, words, figures, days, clause.text(), subject && !telling.isEmpty());
    }

    static boolean tells(String core) {
        return core.length() >= SHORTEST && !BESIDE.contains(core) && Weekdays.named(core) == null;
    }
}

package dev.frontdesk.conversation.fact;

import dev.frontdesk.business.Resource;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.understanding.Mention;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Opening hours, clause by clause: each says open or closed, of some days, from or until some time. A clause
/// that names no day goes on with the days before it.
final class OpeningTimes {

    private static final Pattern TOPIC = Pattern.compile(
            "(?U)\\b(?:open(?!ings?\\b)|opens|opening (?:hours|times?|at)|closes?|closed|closing|shut|shuts|(?:reach|find|catch|visit) us|we(?:'re| are) (?:in|here|around)\\b|we (?:start|begin|finish) at|our hours|one of our (?:\\w+ )?days|office hours|business hours|the hours are|hours are"
                    + "|accueillons|(?:on|nous) vous (?:accueille|reçoit|recevons) (?=du |de |tous )|(?:sommes|on est) (?:là|ici)|nous joindre|ouverte?s?|ouvrons|ouvre|ouvrent|ferme|fermons|ferment|fermée?s?|fermeture|heures d'ouverture|horaires?|nos heures)\\b");
    private static final Pattern VERB = Pattern.compile(
            "(?U)\\b(?:i|we|you|he|she|they|it|is|are|can|could|would|will|have|has|book\\w*|free|available|je|nous|vous|on|il|elle|est|sont|peut|peux|avec|with|libres?|disponibles?)\\b|'s\\b|j'");
    private static final Pattern FREE_TIME = Pattern.compile(
            "\\b(?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midi|thirty|fifteen|forty-five)(?: is|'s) (?:still |wide )?open|wide open\\b|\\bopen (?:slots?|times?|spots?|for you)\\b|\\bopening (?!hours|times?\\b|at)|\\b(?:time|slot|o'clock|p\\.?m\\.?|a\\.?m\\.?|it|that|afternoon|morning|[0-9](?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|october|november|december)(?:'s| is| are) (?:still |wide )?open\\b|\\b(?:monday|tuesday|wednesday|thursday|friday)(?: at [\\w:. ]{1,16})? is (?:still |wide )?open\\b");
    private static final Pattern WORKS = Pattern.compile(
            "(?U)\\b(?:works?(?! (?:for|with|out|best|better|well|fine|too)\\b)|working|sees patients|is in|is here|travaille|consulte|est là|est au)\\b");
    private static final Pattern CLAUSE = Pattern.compile(
            "[;,(]|:(?![0-9])| - |—|\\b(?:and|but|et|mais|while|whereas|though|tandis que|alors que)\\b(?! (?:\\d|un|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|noon|midi))");
    private static final Pattern CLOSED = Pattern.compile(
            "(?U)\\b(?:closed|shut|fermée?s?)\\b(?! (?:at|from [^,]* on)\\b)|(?:not|n't|never) (?:\\w+ )?(?:open|work|possible|one of our)\\b|\\b(?:not|never) on (?:\\w+days?)\\b|\\bpersonne ici\\b|\\b(?:pas|jamais) ouverte?s?\\b|\\bn'ouvr(?:e|ons|ent) (?:pas|jamais)\\b|\\b(?:we close|nous fermons) (?:on|le|les|for|pour)\\b");
    private static final Pattern OPEN = Pattern.compile(
            "(?U)\\b(?:open|opens|opening|back (?=on |at |in )|reach us|find us|visit us|catch us|accueillons|accueille|joindre|ouverte?s?|ouvrons|ouvre|hours|heures d'ouverture|horaires?|nos heures|works?|working|in|here|sees patients|travaille|consulte|reçoit|là|ici)\\b");
    private static final Pattern SAYS =
            Pattern.compile("(?U)\\b(?:open|opens|closed?|closes|shut|ouverte?s?|ouvrons|fermée?s?|fermons)\\b");
    private static final Pattern NOT_CLOSED = Pattern.compile("(?U)(?:not|n't|never) closed\\b|\\bpas fermée?s?\\b");
    private static final Pattern UNTIL = Pattern.compile(
            "(?U)\\b(?:until|till|'til|til|to|through|close|closes|closing|shut|shuts|by|jusqu'à|jusque|jusqu'au|ferme|fermons|ferment|fermeture|à)\\b");
    private static final Pattern ENDS = Pattern.compile(
            "(?U)\\b(?:until|till|'til|til|closes?|closing|shuts?|jusqu'à|jusque|jusqu'au|ferme|fermons|ferment|fermeture)\\b");
    private static final Pattern STARTS = Pattern.compile(
            "(?U)\\b(?:opens|from|starting|starts?|begin|as of|back|dès|à partir de|à compter de|ouvrons|ouvre|we open|opening at)\\b");
    private static final Pattern NOW = Pattern.compile(
            "(?U)\\b(?:now|currently|right now|at the moment|still|already|en ce moment|actuellement|présentement|maintenant|encore|déjà)\\b");
    private static final Pattern HOLIDAYS = Pattern.compile("(?U)\\bholidays?\\b|\\bjours? fériés?\\b");
    private static final Pattern TODAY = Pattern.compile(
            "(?U)\\btoday\\b|\\btonight\\b|\\baujourd'hui\\b|\\bthis (?:morning|afternoon|evening)\\b|\\bce soir\\b|\\bcet après-midi\\b|\\bce matin\\b");

    /// Stands between the first and the last hour.
    private static final Pattern BETWEEN = Pattern.compile("(?U)(?:\\b(?:to|till|until|through|à|jusqu'à)|-) ?$");

    /// Other hours than usual, without saying which.
    private static final Pattern HALVES = Pattern.compile(
            "(?U)\\b(?:late|later|early|earlier|plus tard|plus tôt|only (?:in the )?(?:mornings?|afternoons?|evenings?)|only open|seulement le (?:matin|soir))\\b");
    private static final Pattern ALL_DAY =
            Pattern.compile("(?U)\\b(?:all day|the (?:whole|entire) day|toute la journée)\\b");
    private static final Pattern EARLIER = Pattern.compile("\\bearl(?:y|ier)\\b|plus tôt");
    private static final LocalTime LATE = LocalTime.of(19, 0);

    /// A clause of its own, which does not go on with the hours.
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?U)\\b(?:we|i|you|they|let's|je|nous|vous|on) (?:\\w+ )?(?:could|can|will|would|may|might|peux|pouvons|pouvez|pourrais|pourrions|peut)\\b");
    private static final Pattern SOME_TIME =
            Pattern.compile("\\b(?:when|whenever|any ?time|while|if|as long as|quand|lorsque|pendant|si)\\b");

    private static final Pattern DAYS_BEHIND = Pattern.compile(
            "(?U), (?:on |every |du |le |les )?(?:\\p{L}+days?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:s| (?:to|through|until|au|à|jusqu'au) \\p{L}+)?\\W*$");

    private static final int MOST_DAYS = 14;

    private final Statement statement;
    private final Evidence evidence;
    private final Hours hours;
    private final @Nullable Resource person;
    private final Set<Mention> settled = new HashSet<>();
    private final List<Objection> objections = new ArrayList<>();
    private final List<Mention> ahead = new ArrayList<>();
    private Days days = Days.NONE;
    private boolean ending;
    private @Nullable Boolean open;

    /// @param weekly of every week
    private record Days(Set<DayOfWeek> weekly, List<LocalDate> dates) {
        static final Days NONE = new Days(Set.of(), List.of());

        boolean none() {
            return weekly.isEmpty() && dates.isEmpty();
        }
    }

    OpeningTimes(Statement statement, Evidence evidence, @Nullable Resource person) {
        this.statement = statement;
        this.evidence = evidence;
        this.hours = new Hours(evidence);
        this.person = person;
    }

    /// Whether the sentence speaks of opening hours at all.
    static boolean speaks(Statement statement) {
        var lower = FREE_TIME.matcher(statement.lower()).replaceAll(" ");
        return TOPIC.matcher(lower).find() || bare(statement);
    }

    /// "Monday to Friday, nine to five": hours without a verb.
    private static boolean bare(Statement statement) {
        return Weekdays.general(statement.lower())
                && !VERB.matcher(statement.lower()).find()
                && statement.mentions().stream().anyMatch(mention -> mention.what() instanceof Mention.Clocks);
    }

    /// Whether it says when one of the people is there.
    static boolean works(Statement statement) {
        return WORKS.matcher(statement.lower()).find();
    }

    /// What is wrong; the days and times of opening hours are settled either way.
    List<Objection> objections() {
        if (!TOPIC.matcher(statement.lower()).find() && bare(statement)) {
            open = true;
            clause(0, statement.lower().length());
            return objections;
        }
        daysBehind().ifPresent(behind -> days = new Days(Weekdays.in(behind), List.of()));
        var from = 0;
        var boundary = CLAUSE.matcher(statement.lower());
        while (boundary.find()) {
            clause(from, boundary.start());
            from = boundary.end();
        }
        if (from == 0 || !Statement.asks(statement.lower().substring(from))) {
            clause(from, statement.lower().length());
        }
        return objections;
    }

    /// "We open at nine and close at five, Monday to Friday": the days of the hours before.
    private Optional<String> daysBehind() {
        var behind = DAYS_BEHIND.matcher(statement.lower());
        return behind.find()
                        && Weekdays.in(statement.lower().substring(0, behind.start()))
                                .isEmpty()
                ? Optional.of(behind.group())
                : Optional.empty();
    }

    Set<Mention> settled() {
        return settled;
    }

    private void clause(int from, int to) {
        var clause = statement.lower().substring(from, to);
        var mentions = statement.mentions().stream()
                .filter(mention -> mention.start() >= from && mention.end() <= to)
                .filter(mention -> mention.what() instanceof Mention.Days
                        || mention.what() instanceof Mention.Clock
                        || mention.what() instanceof Mention.Clocks)
                .toList();
        var topic = polarity(clause);
        if (topic == null && OTHERWISE.matcher(clause).find()) {
            return;
        }
        if (topic == null
                && (open == null || (mentions.isEmpty() && Weekdays.in(clause).isEmpty()))) {
            remember(clause, mentions);
            ahead.addAll(mentions);
            return;
        }
        settled.addAll(ahead);
        open = topic == null ? open : topic;
        ending = topic == null
                ? ending
                : ENDS.matcher(clause).find() && !STARTS.matcher(clause).find();
        remember(clause, mentions);
        settled.addAll(mentions);
        judge(clause, mentions);
    }

    private @Nullable Boolean polarity(String clause) {
        if (NOT_CLOSED.matcher(clause).find()) {
            return true;
        }
        if (CLOSED.matcher(clause).find()) {
            return false;
        }
        return (OPEN.matcher(clause).find() || TOPIC.matcher(clause).find()) ? Boolean.TRUE : null;
    }

    private void remember(String clause, List<Mention> mentions) {
        var named = Weekdays.in(clause);
        if (Weekdays.general(clause)) {
            days = new Days(named, List.of());
            return;
        }
        var dates = mentions.stream().flatMap(OpeningTimes::dates).toList();
        if (!dates.isEmpty()) {
            days = new Days(Set.of(), dates);
        } else if (TODAY.matcher(clause).find()) {
            days = new Days(Set.of(), List.of(evidence.today()));
        } else if (!named.isEmpty()) {
            days = new Days(named, List.of());
        }
    }

    private void judge(String clause, List<Mention> mentions) {
        if (HOLIDAYS.matcher(clause).find()) {
            objectUnless(
                    hours.keepsHolidays() != Boolean.TRUE.equals(open)
                            && mentions.stream().allMatch(mention -> mention.what() instanceof Mention.Days),
                    clause);
            return;
        }
        if (Boolean.TRUE.equals(open)
                && ALL_DAY.matcher(clause).find()
                && !days.dates().isEmpty()) {
            objectUnless(days.dates().stream().allMatch(this::usual), clause);
            return;
        }
        if (HALVES.matcher(clause).find()
                && mentions.stream().map(Mention::what).allMatch(Mention.Days.class::isInstance)) {
            objectUnless(!EARLIER.matcher(clause).find() && ranges().allMatch(OpeningTimes::longDay), clause);
            return;
        }
        if (statement.roundTheClock()) {
            objectUnless(ranges().allMatch(OpeningTimes::allDay), clause);
            return;
        }
        var clocks = mentions.stream()
                .filter(mention -> !(mention.what() instanceof Mention.Days))
                .toList();
        if (clocks.isEmpty() && days.none() && SOME_TIME.matcher(clause).find()) {
            return;
        }
        if (clocks.isEmpty() && days.none() && !SAYS.matcher(clause).find()) {
            return;
        }
        if (clocks.isEmpty() && days.none()) {
            objectUnless(dayless(clause), clause);
        } else if (clocks.isEmpty()) {
            objectUnless(ranges().allMatch(ranges -> ranges.isEmpty() != Boolean.TRUE.equals(open)), clause);
        } else {
            var count = ranges().toList();
            clocks.forEach(clock -> objectUnless(
                    !count.isEmpty() && count.stream().allMatch(ranges -> fits(clause, clock, ranges)), clause));
        }
    }

    /// "We are closed now"; without a day, of today or of what the contact asked about.
    private boolean dayless(String clause) {
        var now = evidence.ground().now().toLocalTime();
        var isOpen = hours.on(evidence.today(), person).stream().anyMatch(range -> range.contains(now));
        if (NOW.matcher(clause).find()) {
            return isOpen == Boolean.TRUE.equals(open);
        }
        var asked = asked();
        return asked.isEmpty()
                ? isOpen == Boolean.TRUE.equals(open)
                : asked.stream().allMatch(date -> hours.on(date, person).isEmpty() != Boolean.TRUE.equals(open));
    }

    /// The days of the contact's last question.
    private List<LocalDate> asked() {
        return evidence.read(evidence.lastWords()).mentions().stream()
                .flatMap(OpeningTimes::dates)
                .toList();
    }

    /// The hours of every day that is meant; without one, of all days on which there are any, or of those asked
    /// about.
    private Stream<List<TimeRange>> ranges() {
        if (!days.weekly().isEmpty()) {
            return days.weekly().stream().map(day -> hours.usually(day, person));
        }
        var dates = days.none() ? asked() : days.dates();
        if (!dates.isEmpty()) {
            return dates.stream().map(date -> hours.on(date, person));
        }
        return EnumSet.allOf(DayOfWeek.class).stream()
                .map(day -> hours.usually(day, person))
                .filter(ranges -> !ranges.isEmpty());
    }

    private boolean fits(String clause, Mention mention, List<TimeRange> ranges) {
        var said = statement.lower().substring(0, mention.end());
        var near = said.substring(Math.max(0, mention.start() - 24));
        return switch (mention.what()) {
            case Mention.Clocks(var from, var to) ->
                Boolean.TRUE.equals(open)
                        && ranges.stream().anyMatch(range -> from.means(range.start()) && to.means(range.end()));
            case Mention.Clock _
            when said.indexOf(" to ", mention.start()) > 0
                    && said.lastIndexOf("from", mention.end()) >= mention.start() - 6 ->
                fromTo(said.substring(mention.start()), ranges);
            case Mention.Clock clock
            when Boolean.TRUE.equals(open)
                    && BETWEEN.matcher(said.substring(0, mention.start())).find()
                    && !first(clause, mention) -> ranges.stream().anyMatch(range -> clock.means(range.end()));
            case Mention.Clock clock
            when Boolean.FALSE.equals(open) ->
                ranges.stream().noneMatch(range -> within(range, clock) && !clock.means(range.end()));
            case Mention.Clock clock
            when ending
                    || ENDS.matcher(near).find()
                    || (ENDS.matcher(clause).find() && !STARTS.matcher(clause).find())
                    || (UNTIL.matcher(near).find() && STARTS.matcher(clause).find() && !first(clause, mention)) ->
                ranges.stream().anyMatch(range -> clock.means(range.end()));
            case Mention.Clock clock
            when STARTS.matcher(clause).find() -> ranges.stream().anyMatch(range -> clock.means(range.start()));
            case Mention.Clock clock -> ranges.stream().anyMatch(range -> within(range, clock));
            default -> true;
        };
    }

    /// "From ten to six" is no time before six.
    private boolean fromTo(String said, List<TimeRange> ranges) {
        var parts = said.replaceFirst("^(?:from|at) ", "").split(" to ", 2);
        var from = clock("at " + parts[0].strip());
        var to = clock("at " + parts[1].strip());
        return from != null
                && to != null
                && ranges.stream().anyMatch(range -> from.means(range.start()) && to.means(range.end()));
    }

    private Mention.@Nullable Clock clock(String said) {
        return evidence.read(said).mentions().stream()
                .map(Mention::what)
                .filter(Mention.Clock.class::isInstance)
                .map(Mention.Clock.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<LocalDate> dates(Mention mention) {
        return mention.what() instanceof Mention.Days days
                ? days.from().datesUntil(days.to().plusDays(1)).limit(MOST_DAYS)
                : Stream.empty();
    }

    private boolean first(String clause, Mention mention) {
        return statement.mentions().stream()
                        .filter(other -> other.what() instanceof Mention.Clock)
                        .findFirst()
                        .filter(mention::equals)
                        .isPresent()
                || clause.isEmpty();
    }

    private static boolean within(TimeRange range, Mention.Clock clock) {
        return range.contains(clock.time())
                || (!clock.exact() && range.contains(clock.time().plusHours(12)));
    }

    /// Whether nothing is closed on that date that is open in other weeks.
    private boolean usual(LocalDate date) {
        var open = hours.on(date, person);
        return !open.isEmpty() && open.equals(hours.usually(date.getDayOfWeek(), person));
    }

    private static boolean longDay(List<TimeRange> ranges) {
        return ranges.stream().anyMatch(range -> !range.end().isBefore(LATE));
    }

    private static boolean allDay(List<TimeRange> ranges) {
        return ranges.contains(new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }

    private void objectUnless(boolean so, String clause) {
        if (!so) {
            objections.add(new Objection(
                    Claim.OPENING_HOURS,
                    clause.strip(),
                    "The opening hours are others; see them in your instructions."));
        }
    }
}

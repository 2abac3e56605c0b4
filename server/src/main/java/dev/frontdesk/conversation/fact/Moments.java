package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.understanding.Mention;
import dev.frontdesk.conversation.understanding.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days and times: those the tools spoke of, together as they spoke of them. The contact's own wish may be
/// repeated, but not as free or booked.
final class Moments implements Check {

    static final Pattern EXAMPLE = Pattern.compile("for example|for instance|par exemple|such as|e\\.g\\.");
    private static final Pattern KEY = Pattern.compile("\\b(?:faites|composez|appuyez sur|press|dial) $");
    private static final Pattern TODAY = Pattern.compile(
            "today|tonight|aujourd'hui|this (?:morning|afternoon|evening)|ce (?:matin|soir)|cet après-midi");
    private static final Pattern DATE = Pattern.compile(
            "[0-9]|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b");
    static final Pattern TIMES = Pattern.compile(
            "(?U)\\b(?:slots?|openings?|availab\\w+|spots?|room|space|gaps?|times?|free|vacan\\w+|days?|mornings?|afternoons?|evenings?|weeks?|calendar|schedule|libres?|places?|disponib\\w+|créneaux?|complets?|complète|full|booked|heures?|jours?|journée|semaine|matin|soir|trous?|plages?|(?:see|take|squeeze|fit) you|vous (?:recevoir|prendre|voir))\\b");
    private static final Pattern UNTIL = Pattern.compile("(?U)\\b(?:until|till|before|jusqu'à|jusqu'au|avant)\\b");
    private static final Pattern APART = Pattern.compile(" *(?:,|\\b(?:or|and|ou|et)\\b)");
    private static final int NEAR = 3;
    private static final long MINUTES = 60;
    private static final Pattern LENGTH =
            Pattern.compile("(?:in|en) ([0-9]{1,3}) minutes|(\\p{L}+|[0-9]) (?:heures?|h)");
    private static final Map<String, Long> LONG =
            Map.of("une", 1L, "1", 1L, "deux", 2L, "2", 2L, "trois", 3L, "3", 3L, "quatre", 4L, "4", 4L);

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        var objections = new ArrayList<Objection>();
        var allowed = asserted.moments(evidence.calendar());
        if (Preferences.asked(statement, evidence, asserted)) {
            return List.of();
        }
        if (asserted.free() && allowed.isEmpty() && speaksOfTime(statement, evidence)) {
            return List.of(unseen(statement.text().strip()));
        }
        if (unsearched(statement, evidence, asserted)) {
            return List.of(unseen(statement.text().strip()));
        }
        if (EXAMPLE.matcher(statement.lower()).find() && !asserted.settles()) {
            return List.of();
        }
        var read = asserted.taken() ? statement.limited() : statement;
        var view = new View(read, evidence, asserted, allowed);
        for (var mention : read.mentions()) {
            switch (mention.what()) {
                case Mention.Days days -> day(view, mention, days, objections);
                case Mention.Clock clock -> clock(view, mention, clock, objections);
                case Mention.Clocks(var from, var to) -> {
                    clock(view, mention, from, objections);
                    clock(view, mention, to, objections);
                }
                case Mention.Count(var value, var rank)
                when !rank && asserted.settles() && view.hour(mention) ->
                    clock(
                            view,
                            mention,
                            new Mention.Clock(LocalTime.of(value.intValueExact() % 24, 0), false),
                            objections);
                case Mention.DayPart(var part) -> part(view, mention, part, objections);
                case Mention.Count _, Mention.Sum _, Mention.Digits _ -> {}
            }
        }
        return objections;
    }

    /// Nothing is said to be taken before anybody looked, unless the business is closed then.
    private static boolean unsearched(Statement statement, Evidence evidence, Asserted asserted) {
        return asserted.taken()
                && !statement.question()
                && speaksOfTime(statement, evidence)
                && !asserted.settles()
                && !evidence.calendar().searched()
                && evidence.calendar().empty()
                && statement.mentions().stream()
                        .noneMatch(mention -> mention.what() instanceof Mention.Days(var from, var to, var _)
                                && from.equals(to)
                                && !UNTIL.matcher(statement.lower()).find()
                                && new Hours(evidence).closed(from));
    }

    /// What the sentence may speak of.
    private record View(Statement statement, Evidence evidence, Asserted asserted, List<Moment> allowed) {

        boolean hour(Mention mention) {
            return mention.what() instanceof Mention.Count(var value, var _)
                    && value.scale() <= 0
                    && value.intValue() >= 1
                    && value.intValue() <= 12
                    && HOUR.matcher(statement.lower().substring(mention.end())).lookingAt()
                    && !CHOICE.matcher(statement.lower().substring(0, mention.start()))
                            .find();
        }

        /// "Would three work?", but not "three openings".
        private static final Pattern HOUR = Pattern.compile(
                "(?: o'clock)?(?:$|[.,?!;]| (?:work|suit|be|or|and|is|does|on|would|with|then|tomorrow|today|instead|for you|if|ok|okay|fit|with|ou|et|vous|iraient|conviendrait|demain)\\b)");

        private static final Pattern CHOICE = Pattern.compile(
                "(?:option|number|numéro|choice|press|page|step|no\\.|les|the|these|those|all|faites le) $");

        boolean dated(LocalDate date) {
            return allowed.stream().anyMatch(moment -> moment.date().equals(date))
                    || (!asserted.settles() && wishedOn(date));
        }

        boolean wishedOn(LocalDate date) {
            var noted = evidence.noted();
            return (noted != null && noted.date().equals(date))
                    || evidence.calendar().cancelled().stream()
                            .anyMatch(moment -> moment.date().equals(date))
                    || evidence.wished().stream()
                            .map(Mention::what)
                            .anyMatch(what -> what instanceof Mention.Days(var from, var to, var other)
                                    && (within(date, from, to) || date.equals(other)));
        }

        boolean wishedAt(LocalTime time) {
            var noted = evidence.noted();
            return (noted != null && noted.time().equals(time))
                    || evidence.calendar().cancelled().stream()
                            .anyMatch(moment -> moment.time().equals(time))
                    || evidence.wished().stream().anyMatch(wish -> switch (wish.what()) {
                        case Mention.Clock clock -> clock.means(time);
                        case Mention.Clocks(var from, var to) -> from.means(time) || to.means(time);
                        case Mention.Count(var value, var _) ->
                            value.scale() <= 0
                                    && value.intValue() <= 12
                                    && value.intValue() % 12 == time.getHour() % 12
                                    && time.getMinute() == 0;
                        default -> false;
                    });
        }
    }

    private static boolean within(LocalDate date, LocalDate from, LocalDate to) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /// Days and times, or words for them; where the contact wishes a time, everything said to be free.
    private static boolean speaksOfTime(Statement statement, Evidence evidence) {
        return statement.mentions().stream()
                        .filter(mention -> !Durations.UNIT
                                .matcher(statement.lower().substring(mention.end()))
                                .lookingAt())
                        .map(Mention::what)
                        .anyMatch(what -> what instanceof Mention.Days
                                || what instanceof Mention.Clock
                                || what instanceof Mention.Clocks
                                || what instanceof Mention.DayPart
                                || (what instanceof Mention.Count(var _, var rank) && !rank))
                || (!statement.question() && (statement.has(TIMES) || wishes(evidence)));
    }

    private static boolean wishes(Evidence evidence) {
        return evidence.wished().stream()
                .anyMatch(wish -> wish.what() instanceof Mention.Days || wish.what() instanceof Mention.Clock);
    }

    private static Objection unseen(String said) {
        return new Objection(
                Claim.AVAILABILITY,
                said,
                "No tool has offered a time: call find_slots or hold_slot before saying what is free.");
    }

    private void day(View view, Mention mention, Mention.Days days, List<Objection> objections) {
        var said = view.statement().said(mention);
        var named = Weekdays.named(said);
        var full = DATE.matcher(Plain.lower(said)).find();
        if (named != null
                && days.from().equals(days.to())
                && days.from().getDayOfWeek() != named
                && (full || !otherIs(days, named))) {
            objections.add(new Objection(Claim.DATE, said, "That date is no " + name(named) + "."));
            return;
        }
        if (KEY.matcher(view.statement().lower().substring(0, mention.start())).find()) {
            return;
        }
        if (TODAY.matcher(Plain.lower(said)).find() && !view.asserted().settles()) {
            return;
        }
        var any = days.from().datesUntil(days.to().plusDays(1)).limit(70).anyMatch(view::dated)
                || (days.other() != null && !full && view.dated(days.other()))
                || isToday(view, days);
        if (!any && !(view.asserted().taken() && !view.asserted().settles() && told(view, days))) {
            objections.add(new Objection(Claim.DATE, said, dateReason(view)));
        }
    }

    /// "It is Friday", on a Friday.
    private static boolean isToday(View view, Mention.Days days) {
        return (!view.asserted().settles() && view.evidence().today().equals(days.other()))
                || (!view.asserted().settles()
                        && view.evidence().today().equals(days.from())
                        && days.from().equals(days.to()));
    }

    /// A day of which a tool, or the calendar of closures, said that nothing is free.
    private static boolean told(View view, Mention.Days days) {
        var hours = new Hours(view.evidence());
        return (view.evidence().calendar().searched() && view.wishedOn(days.from()))
                || (hours.closed(days.from()) && days.from().equals(days.to()));
    }

    private static boolean otherIs(Mention.Days days, DayOfWeek named) {
        return days.other() != null && days.other().getDayOfWeek() == named;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
    }

    private static String dateReason(View view) {
        return view.asserted().settles()
                ? "No result of a tool has that day; say only days that a result has."
                : "Neither a result of a tool nor the contact spoke of that day.";
    }

    private void clock(View view, Mention mention, Mention.Clock clock, List<Objection> objections) {
        var said = view.statement().said(mention);
        var day = dayOf(view.statement(), mention);
        var fits = view.allowed().stream()
                .anyMatch(moment -> clock.means(moment.time()) && (day == null || on(day, moment.date())));
        if (fits || lasts(view, said) || (!view.asserted().settles() && wished(view, clock, day))) {
            return;
        }
        objections.add(new Objection(
                Claim.TIME,
                said,
                view.asserted().settles()
                        ? "No result of a tool has that time on that day; say only times that a result has."
                        : "Neither a result of a tool nor the contact spoke of that time on that day."));
    }

    /// "Coloration, deux heures", "done in 20 minutes": as long as the service that is named takes.
    private static boolean lasts(View view, String said) {
        var length = LENGTH.matcher(Plain.lower(said));
        return length.matches()
                && view.evidence().offers().in(view.statement().text()).stream()
                        .map(named -> named.service().duration().toMinutes())
                        .anyMatch(minutes -> minutes == minutes(length));
    }

    private static long minutes(Matcher length) {
        return length.group(1) == null
                ? LONG.getOrDefault(length.group(2), 0L) * MINUTES
                : Long.parseLong(length.group(1));
    }

    private static boolean wished(View view, Mention.Clock clock, Mention.@Nullable Days day) {
        return (view.wishedAt(clock.time())
                        || (!clock.exact() && view.wishedAt(clock.time().plusHours(12))))
                && (day == null
                        || view.wishedOn(day.from())
                        || (day.other() != null && view.wishedOn(day.other()))
                        || day.from().equals(view.evidence().today()));
    }

    private static boolean on(Mention.Days days, LocalDate date) {
        return within(date, days.from(), days.to()) || date.equals(days.other());
    }

    /// The day a time stands with: the nearest, the one before where both are as near.
    private static Mention.@Nullable Days dayOf(Statement statement, Mention clock) {
        Mention.Days before = null;
        Mention.Days after = null;
        var gapBefore = Integer.MAX_VALUE;
        var gapAfter = Integer.MAX_VALUE;
        var apart = false;
        for (var mention : statement.mentions()) {
            if (mention.what() instanceof Mention.Days days) {
                if (mention.start() <= clock.start()) {
                    before = days;
                    gapBefore = gap(statement, mention.end(), clock.start());
                    apart = mention.end() < clock.start()
                            && APART.matcher(statement.lower().substring(mention.end(), clock.start()))
                                    .lookingAt();
                } else if (after == null
                        && !clockBetween(statement, clock, mention)
                        && statement
                                        .lower()
                                        .substring(clock.end(), mention.start())
                                        .indexOf(';')
                                < 0) {
                    after = days;
                    gapAfter = gap(statement, clock.end(), mention.start());
                }
            }
        }
        return before == null || (gapAfter <= NEAR && (gapBefore > NEAR || apart)) ? after : before;
    }

    /// Whether another time stands nearer to that day.
    private static boolean clockBetween(Statement statement, Mention clock, Mention day) {
        return statement.mentions().stream()
                .anyMatch(mention -> mention.what() instanceof Mention.Clock
                        && mention.start() >= clock.end()
                        && mention.end() <= day.start());
    }

    /// Characters between two places that belong to nothing else.
    private static int gap(Statement statement, int from, int to) {
        var covered = statement.mentions().stream()
                .filter(mention -> mention.start() >= from && mention.end() <= to)
                .mapToInt(mention -> mention.end() - mention.start())
                .sum();
        return to - from - covered;
    }

    private void part(View view, Mention mention, Part part, List<Objection> objections) {
        var day = dayOf(view.statement(), mention);
        if (day == null || !view.asserted().free()) {
            return;
        }
        if (view.allowed().stream().noneMatch(moment -> on(day, moment.date()) && in(part, moment.time()))) {
            objections.add(new Objection(
                    Claim.AVAILABILITY, view.statement().said(mention), "No tool has offered a time then."));
        }
    }

    private static boolean in(Part part, LocalTime time) {
        return switch (part) {
            case MORNING -> time.getHour() < 12;
            case AFTERNOON -> time.getHour() >= 12 && time.getHour() < 18;
            case EVENING -> time.getHour() >= 16;
            case NIGHT -> time.getHour() >= 18;
        };
    }
}

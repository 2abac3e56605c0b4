package dev.frontdesk.conversation.fact;

import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.understanding.Mention;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// How long things take, and other numbers with a unit of time.
final class Durations implements Check {

    static final Pattern UNIT = Pattern.compile(
            "[ -]*(?:(?:short|quick|little|full|good|whole|extra|more|solid|petite?s?|bonnes?|courtes?) )?(quarters? of an hour|quarts d'heure|minutes?|mins?|hours?|hrs?|heures?|days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|années?|seconds?|secondes?)\\b");
    private static final Pattern HALF = Pattern.compile("\\b(?:half an hour|half hour|demi-heure|half-hour)\\b");
    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:(?:takes?|lasts?|for|about|around|full|within|in) (?:an|one|a full) hour|(?:up to|until|at least) (?:an|one) hour(?= (?:before|early|ahead))|an hour long|hour-long|(?:dure|prend|compter|durée d') ?une heure)\\b(?:(?<=(?:up to|until|at least) (?:an|one) hour)|(?! (?:before|early|ahead|and|et|avant)))");
    private static final Pattern AHEAD = Pattern.compile(
            "(?<!quarter of )(?<!half )(?<!quarts? d')\\b(?:an?|one|une?) (?:full |whole |bonne )?(hour|day|week|month|heure|jour|semaine|mois)(?:'s)? (?:before|ahead|early|in advance|notice|of notice|avant|d'avance|à l'avance)(?! (?:that|or after|then|ou après)\\b)");
    private static final Pattern THREE_QUARTERS =
            Pattern.compile("\\b(?:three quarters of an hour|trois quarts d'heure)\\b");
    private static final Pattern QUARTER =
            Pattern.compile("(?<!three )(?<!trois )\\b(?:(?:a )?quarter of an hour|quart d'heure)\\b");
    private static final Pattern HOUR_AND_HALF = Pattern.compile("\\b(?:an hour and a half|une heure et demie)\\b");
    private static final Map<Pattern, Long> IN_WORDS = inWords();

    private static Map<Pattern, Long> inWords() {
        var words = new LinkedHashMap<Pattern, Long>();
        words.put(HALF, 30L);
        words.put(WHOLE, 60L);
        words.put(THREE_QUARTERS, 45L);
        words.put(QUARTER, 15L);
        words.put(HOUR_AND_HALF, 90L);
        return words;
    }

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        var objections = new ArrayList<Objection>();
        var known = known(statement, evidence);
        for (var mention : statement.mentions()) {
            var unit = UNIT.matcher(statement.lower().substring(mention.end()));
            if (mention.what() instanceof Mention.Count(var value, var _)
                    && unit.lookingAt()
                    && value.scale() <= 0
                    && !unit.group(1).startsWith("sec")) {
                check(
                        minutes(value.longValue(), unit.group(1)),
                        statement.said(mention) + unit.group(),
                        statement,
                        evidence,
                        known,
                        objections);
            }
        }
        IN_WORDS.forEach((pattern, minutes) -> words(pattern, minutes, statement, evidence, known, objections));
        AHEAD.matcher(statement.lower())
                .results()
                .forEach(ahead ->
                        check(minutes(1, ahead.group(1)), ahead.group(), statement, evidence, known, objections));
        return objections;
    }

    /// Whether a number is one of minutes, hours, days …
    static boolean counts(Statement statement, Mention number) {
        return UNIT.matcher(statement.lower().substring(number.end())).lookingAt();
    }

    /// All that a text speaks of, in minutes, by the places behind them.
    static SortedMap<Integer, Long> in(Statement text) {
        var lengths = new TreeMap<Integer, Long>();
        for (var mention : text.mentions()) {
            var unit = UNIT.matcher(text.lower().substring(mention.end()));
            if (mention.what() instanceof Mention.Count(var value, var _) && unit.lookingAt() && value.scale() <= 0) {
                lengths.put(mention.end() + unit.end(), minutes(value.longValue(), unit.group(1)));
            }
        }
        IN_WORDS.forEach((words, minutes) ->
                words.matcher(text.lower()).results().forEach(found -> lengths.put(found.end(), minutes)));
        AHEAD.matcher(text.lower()).results().forEach(found -> lengths.put(found.end(), minutes(1, found.group(1))));
        return lengths;
    }

    private static void words(
            Pattern pattern,
            long minutes,
            Statement statement,
            Evidence evidence,
            Set<Long> known,
            List<Objection> objections) {
        var words = pattern.matcher(statement.lower());
        if (words.find()) {
            check(minutes, words.group(), statement, evidence, known, objections);
        }
    }

    private static void check(
            long minutes,
            String said,
            Statement statement,
            Evidence evidence,
            Set<Long> known,
            List<Objection> objections) {
        if (!known.contains(minutes) && !told(minutes, said, statement, evidence)) {
            objections.add(new Objection(Claim.DURATION, said.strip(), "Nothing known takes or is that long."));
        }
    }

    /// The durations of the services named, else of the one in question; without any, of all.
    private static Set<Long> known(Statement statement, Evidence evidence) {
        var offers = evidence.offers();
        var services = new ArrayList<Service>();
        offers.in(statement.text()).forEach(named -> services.add(named.service()));
        var current = offers.current();
        if (services.isEmpty() && current != null) {
            services.add(current);
        }
        var known = new HashSet<Long>();
        services.forEach(service -> known.add(service.duration().toMinutes()));
        var policy = evidence.business().booking();
        if (BOOKING.matcher(statement.lower()).find()) {
            List.of(policy.notice(), policy.horizon(), policy.hold()).stream()
                    .map(Duration::toMinutes)
                    .forEach(known::add);
        }
        return known;
    }

    private static final Pattern BOOKING = Pattern.compile(
            "\\b(?:notice|ahead|advance|hold|holding|held|keep|far|horizon|avance|d'avance|garde|réserv\\w*|soonest|earliest|book)\\b");

    /// Whether a text that may be told has the same number with the same unit, and another word of the sentence.
    private static boolean told(long minutes, String said, Statement statement, Evidence evidence) {
        return evidence.sources().told().stream()
                .filter(text -> Numbers.shares(statement.text(), text))
                .anyMatch(text -> evidence.read(text).mentions().stream().anyMatch(mention -> {
                            var rest = UNIT.matcher(Plain.lower(text).substring(mention.end()));
                            return mention.what() instanceof Mention.Count(var value, var _)
                                    && value.scale() <= 0
                                    && rest.lookingAt()
                                    && minutes(value.longValue(), rest.group(1)) == minutes;
                        })
                        || Plain.lower(text).contains(said.strip()));
    }

    private static long minutes(long value, String unit) {
        var first = unit.charAt(0);
        if (unit.startsWith("qu")) {
            return value * 15;
        }
        if (unit.startsWith("min")) {
            return value;
        }
        if (unit.startsWith("sec")) {
            return -value;
        }
        if (unit.startsWith("mo")) {
            return value * 43_200;
        }
        return switch (first) {
            case 'h' -> value * 60;
            case 'd', 'j' -> value * 1_440;
            case 'w', 's' -> value * 10_080;
            default -> value * 525_600;
        };
    }
}

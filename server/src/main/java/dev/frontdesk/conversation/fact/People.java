package dev.frontdesk.conversation.fact;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Resource;
import dev.frontdesk.conversation.understanding.letters.KnownNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The business's people: who is there, who does what, whom an appointment is with.
final class People implements Check {

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?i:dr\\.?|doctor|dre\\.?|docteure?|nurse|infirmière|infirmier|therapist|hygienist|prof\\.?|professor) (\\p{L}[\\p{L}'-]+)");
    private static final String TITLES =
            "(?:(?:la |le |l')?(?:dr\\.?|doctor|dre\\.?|docteure?|nurse|infirmière|infirmier))";
    private static final Pattern TITLE = Pattern.compile("^" + TITLES + " ");
    private static final Pattern ROLE = Pattern.compile(
            "(?<!\\p{L})(?:(?i:with|see|seeing|ask for|avec|voir|rencontrer|meet|by|chez)) (?:our |notre )?(\\p{Lu}[\\p{Ll}'-]+)"
                    + "|^\\W*(\\p{Lu}\\p{Ll}+)(?='s (?:free|available|off|in\\b|on\\b)|'ll | (?:\\p{Ll}{2,}(?:s|ed)|usually|always|also|will|is|can|has|does|would|could|est|peut|va|sera|travaille|vous)\\b)"
                    + "|\\b(?:our|notre|my colleague|mon collègue|ma collègue) (?:\\p{Ll}+ )?(\\p{Lu}\\p{Ll}+)");
    private static final Pattern HUMAN = Pattern.compile(
            "(?U)^\\W*(\\p{Lu}[\\p{L}'-]+)(?:'ll| (?:(?:will|can|could|would) (?:(?:see(?: to)?|take|call|help|meet|treat|look after) (?:you|it|that)|be (?:seeing|meeting|looking after|taking care of|treating|helping|with) you)|is (?:who|the (?:one|person))|it is(?=,)|owns|says|said|asked|told|handles|works here|est (?:libre le|disponible le|(?:la|le) propriétaire|en vacances)|vous (?:verra|recevra|attend|voit)|peut vous (?:voir|recevoir|prendre)|s'occupe|va (?:s'en|s'occuper|vous)))\\b");
    private static final Set<String> ANYBODY = Set.of(
            "someone",
            "then",
            "so",
            "somebody",
            "they",
            "he",
            "she",
            "we",
            "i",
            "it",
            "you",
            "that",
            "this",
            "who",
            "which",
            "one",
            "anyone",
            "everyone",
            "everybody",
            "nobody",
            "either",
            "both",
            "who'll",
            "quelqu'un",
            "on",
            "nous",
            "elle",
            "il",
            "ils",
            "elles",
            "personne",
            "chacun",
            "there",
            "what",
            "whoever",
            "people",
            "that'll",
            "it'll",
            "and",
            "la",
            "le",
            "notre",
            "ça",
            "cela",
            "ce",
            "ca");
    private static final Set<String> NO_NAMES = Set.of(
            "who",
            "will",
            "is",
            "can",
            "to",
            "and",
            "or",
            "has",
            "on",
            "at",
            "if",
            "for",
            "about",
            "you",
            "appointment",
            "visit",
            "office",
            "may",
            "would",
            "visits",
            "directly",
            "yourself",
            "when",
            "that",
            "as",
            "in",
            "first",
            "today",
            "tomorrow",
            "know",
            "knows",
            "says",
            "said",
            "line",
            "qui",
            "pour",
            "est",
            "peut",
            "vous",
            "de",
            "sur",
            "du",
            "ou",
            "et",
            "va",
            "sera",
            "not",
            "does",
            "could",
            "should",
            "isn't",
            "can't",
            "won't",
            "a",
            "the",
            "so",
            "then",
            "there",
            "here");
    private static final Pattern DOES =
            Pattern.compile("\\b(?:does|do|do the|offers?|performs?|handles?|gives?|fait|offre|donne|s'occupe)\\b");

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        var objections = new ArrayList<Objection>();
        var people = names(evidence.ground().business());
        TITLED.matcher(statement.text()).results().forEach(match -> {
            var name = match.group(1).replaceFirst("['’]s$", "");
            var looksLikeName = Character.isUpperCase(name.charAt(0)) || KnownNames.isKnown(name);
            if (looksLikeName && !NO_NAMES.contains(Plain.bare(name)) && !is(name, people) && !told(name, evidence)) {
                objections.add(nobody(match.group()));
            }
        });
        ROLE.matcher(statement.text()).results().forEach(match -> {
            var name = Stream.of(1, 2, 3)
                    .map(match::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse("");
            var possible = match.group(2) == null || !ANYBODY.contains(Plain.bare(name));
            if (possible
                    && !is(name, people)
                    && !evidence.sources().tells(Plain.bare(name))
                    && !(match.group(2) != null
                            && Everyday.of(statement.language()).has(Plain.bare(name)))
                    && !Names.common(name)
                    && KnownNames.isKnown(name)) {
                objections.add(nobody(match.group().strip()));
            }
        });
        HUMAN.matcher(statement.text()).results().forEach(match -> {
            var name = Plain.bare(match.group(1));
            if (!ANYBODY.contains(name) && !evidence.sources().knows(name) && !Names.common(name)) {
                objections.add(nobody(match.group().strip()));
            }
        });
        appointments(statement, evidence, asserted, objections);
        doing(statement, evidence, objections);
        return objections;
    }

    private static Objection nobody(String said) {
        return new Objection(Claim.STAFF, said, "Nobody of that name works here.");
    }

    private static boolean told(String name, Evidence evidence) {
        return evidence.sources().tells(Plain.bare(name))
                || evidence.ground().form().fields().values().stream()
                        .anyMatch(field -> Plain.words(field.value()).contains(Plain.bare(name)));
    }

    private static boolean is(String name, List<String> people) {
        var words = Plain.words(name);
        return people.stream().map(Plain::words).anyMatch(known -> known.containsAll(words));
    }

    private static List<String> names(Business business) {
        return Stream.concat(
                        Stream.of(business.catalogue()),
                        business.reception().texts().values().stream().map(texts -> texts.catalogue()))
                .flatMap(catalogue -> catalogue.resources().stream())
                .flatMap(resource -> Stream.concat(Stream.of(resource.name()), resource.otherNames().stream()))
                .toList();
    }

    /// The same with each of the business's people called "Dr. Lee", so that words for what doctors do are found of
    /// everybody.
    static Statement alike(Statement statement, Evidence evidence) {
        var names = evidence.people();
        if (names == null || !names.matcher(statement.lower()).find()) {
            return statement;
        }
        var lower = names.matcher(statement.lower()).replaceAll("dr lee");
        return new Statement(statement.text(), lower, statement.mentions(), statement.language());
    }

    /// What the business's people are called, titles left out; null when there are none.
    static @Nullable Pattern called(Business business) {
        var names = names(business).stream()
                .map(Plain::lower)
                .map(name -> TITLE.matcher(name).replaceFirst(""))
                .filter(name -> name.length() > 2)
                .distinct()
                .flatMap(name -> Stream.of(name, name.split(" ", 2)[0]))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList();
        return names.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}'-])(?:" + TITLES + " )?(?:" + String.join("|", names) + ")(?![\\p{L}'-](?!s\\b))");
    }

    /// Those named, in the order of the catalogue.
    static List<Resource> named(String text, Evidence evidence) {
        var words = Plain.words(text);
        return evidence.ground().business().catalogue().resources().stream()
                .filter(resource -> Stream.concat(
                                Stream.of(
                                        resource.name(),
                                        evidence.business()
                                                .resource(resource.slug())
                                                .map(Resource::name)
                                                .orElse("")),
                                resource.otherNames().stream())
                        .map(Plain::words)
                        .anyMatch(name -> !name.isEmpty() && words.contains(name.getLast())))
                .toList();
    }

    /// Whom a booked, held or offered time is with.
    private static void appointments(
            Statement statement, Evidence evidence, Asserted asserted, List<Objection> objections) {
        var moments = asserted.moments(evidence.calendar());
        var named = named(statement.text(), evidence);
        if (!asserted.settles()
                || moments.isEmpty()
                || named.isEmpty()
                || (asserted.taken() && !asserted.claims(Claim.BOOKED))) {
            return;
        }
        for (var person : named) {
            var last = Plain.words(person.name()).getLast();
            var known = moments.stream()
                    .anyMatch(moment -> moment.with().isEmpty()
                            || Plain.words(moment.with()).contains(last));
            if (!known) {
                objections.add(
                        new Objection(Claim.STAFF, person.name(), "The time is not with " + person.name() + "."));
            }
        }
    }

    /// "Dr. Roy does blood tests".
    private static void doing(Statement statement, Evidence evidence, List<Objection> objections) {
        var named = named(statement.text(), evidence);
        var services = evidence.offers().in(statement.text());
        if (named.isEmpty()
                || services.isEmpty()
                || statement.question()
                || !DOES.matcher(statement.lower()).find()
                || DENIED.matcher(statement.lower()).find()) {
            return;
        }
        var clauses = Clauses.of(statement).stream().map(Clauses.Clause::text).toList();
        var each = clauses.stream()
                .filter(clause -> !named(clause, evidence).isEmpty())
                .toList();
        if (each.size() > 1
                || (each.size() == 1 && !evidence.offers().in(each.getFirst()).isEmpty())) {
            each.forEach(
                    clause -> doing(named(clause, evidence), evidence.offers().in(clause), objections));
        } else {
            doing(named, services, objections);
        }
    }

    private static void doing(List<Resource> named, List<Offers.Named> services, List<Objection> objections) {
        for (var person : named) {
            for (var service : services) {
                if (!service.service().resources().contains(person.slug())) {
                    objections.add(new Objection(
                            Claim.STAFF,
                            person.name(),
                            person.name() + " does not do " + service.service().name() + "."));
                }
            }
        }
    }

    private static final Pattern DENIED = Pattern.compile("\\bnot\\b|n't\\b|\\bpas\\b|\\bne\\b");
}

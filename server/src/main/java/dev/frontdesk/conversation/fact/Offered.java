package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.understanding.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Services: those in the catalogue, or that a text may tell; an appointment's own where one is spoken of.
final class Offered implements Check {

    private static final Pattern OFFERS = Pattern.compile(
            "\\b(?:we|i|clinic|they|yes,? we)(?: (?:also|do|can|happily|even|now|currently|certainly|of course))* (?:offer|provide|perform|sell|specialis?z?e in|have a special on)s? (?!to\\b|you\\b|any\\b)([^.,;!?]+)"
                    + "|\\bwe (?:also )?do (?!not|n't|have|need|ask|accept|take|see|understand|hope|apologi|appreciate|want|require|recommend|our|that|it|this|offer|provide|know|keep|charge)([^.,;!?]+)"
                    + "|\\b(?:nous|on) (?:offrons|proposons|faisons|offre|propose|fait)(?: (?:aussi|également|même))* (?!de vous|à vous|tout|que|appel|part|en sorte)([^.,;!?]+)"
                    + "|\\b(?:booked?|scheduled?|appointment|down|réservé|rendez-vous|book you|inscrit)(?: you)?(?: in)? (?:for|pour) (?:an?|your|the|une?|votre|le|la) ((?:[\\p{L}'-]+ ?){1,3})");
    private static final Pattern DENIED = Pattern.compile("\\b(?:not|no|never|pas|aucun|ne)\\b|n't\\b");
    private static final Set<String> BEHIND = Set.of(
            "on",
            "at",
            "with",
            "for",
            "in",
            "tomorrow",
            "today",
            "this",
            "next",
            "the",
            "from",
            "le",
            "a",
            "avec",
            "demain",
            "ce",
            "pour");
    private static final Set<String> SMALL = Set.of(
            "that",
            "this",
            "them",
            "both",
            "those",
            "these",
            "many",
            "several",
            "different",
            "services",
            "service",
            "appointments",
            "appointment",
            "here",
            "with",
            "from",
            "your",
            "our",
            "such",
            "well",
            "also",
            "like",
            "other",
            "various",
            "following",
            "among",
            "things",
            "including",
            "plus",
            "today",
            "ceux",
            "celles",
            "aussi",
            "ainsi",
            "plusieurs",
            "differents",
            "cela",
            "visit",
            "time",
            "slot",
            "tomorrow",
            "morning",
            "afternoon",
            "name",
            "first",
            "next",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "demain",
            "same",
            "family",
            "moment",
            "rendez",
            "vous",
            "avec",
            "at",
            "on",
            "half",
            "quarter",
            "noon",
            "message",
            "messages",
            "quick",
            "short",
            "regular",
            "free",
            "which",
            "would",
            "suit",
            "best",
            "work");

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        var objections = new ArrayList<Objection>();
        if (!statement.question()) {
            OFFERS.matcher(statement.lower()).results().forEach(match -> {
                for (var group = 1; group <= 4; group++) {
                    if (match.group(group) != null
                            && !DENIED.matcher(statement.lower().substring(0, match.end()))
                                    .find()) {
                        unknown(match.group(group), evidence, objections);
                    }
                }
            });
        }
        appointment(statement, evidence, asserted, objections);
        return objections;
    }

    private static void unknown(String words, Evidence evidence, List<Objection> objections) {
        Plain.words(words).stream()
                .takeWhile(word -> !BEHIND.contains(word))
                .filter(word -> word.length() > 3
                        && !SMALL.contains(word)
                        && !word.chars().anyMatch(Character::isDigit))
                .filter(word -> !settled(word, evidence))
                .findFirst()
                .ifPresent(word -> objections.add(new Objection(
                        Claim.SERVICE,
                        words.strip(),
                        "No service here is called that; see the services in your instructions.")));
    }

    private static boolean settled(String word, Evidence evidence) {
        return evidence.sources().tells(word) || evidence.sources().offers(word);
    }

    /// The contact's own moments whose time stands in the one clause there is.
    private static List<Moment> timed(Statement statement, Calendar calendar) {
        var own = Stream.concat(calendar.held().stream(), calendar.booked().stream());
        return own.filter(moment -> statement.mentions().stream()
                        .anyMatch(
                                mention -> mention.what() instanceof Mention.Clock clock && clock.means(moment.time())))
                .toList();
    }

    /// "You are booked for a vaccination" where it is a check-up.
    private static void appointment(
            Statement statement, Evidence evidence, Asserted asserted, List<Objection> objections) {
        var settled = asserted.claims(Claim.BOOKED)
                || asserted.claims(Claim.HELD)
                || asserted.claims(Claim.MOVED)
                || asserted.claims(Claim.DONE);
        var moments = settled ? asserted.moments(evidence.calendar()) : timed(statement, evidence.calendar());
        var offers = evidence.offers();
        var kinds = moments.stream()
                .flatMap(moment -> offers.in(moment.service()).stream())
                .map(named -> named.service().slug())
                .toList();
        if (kinds.isEmpty()) {
            return;
        }
        offers.in(statement.text()).stream()
                .filter(named -> !kinds.contains(named.service().slug()))
                .findFirst()
                .ifPresent(named -> objections.add(new Objection(
                        Claim.SERVICE, named.service().name(), "The appointment is for another service.")));
    }
}

package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.fact.Acts.Act;
import dev.frontdesk.conversation.understanding.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a sentence asserts beside its figures, and which moments its days and times may be.
///
/// @param availability what is said to be free, or not to be
record Asserted(List<Act> acts, List<Act> availability) {

    private static final Pattern PROPOSAL = Pattern.compile(
            "^(?:(?:how|what) about|would\\b|works?$|(?:is|are) (?:\\w+ )?(?:good|fine|possible|doable)$|convien|conviendrait|irait|vous irait|que diriez|que pensez|pourquoi pas|et si on)");

    private static final Pattern KEPT = Pattern.compile(
            "(?U)(?:your|the|that|this|votre|la|le|ce|cette) (?:\\S+ ){0,3}?(?:spot|slot|place|time|créneau|heure)(?:'s| is| est)?(?: on)?(?: (?:retenue?|gardée?|tenue?))?|(?:je|nous|on) vous (?:ai|avons|a) (?:bien )?(?:mise?|gardée?)");

    static Asserted in(Statement said, Evidence evidence) {
        var all = new ArrayList<Act>();
        var statement = People.alike(said, evidence);
        Acts.of(statement.language()).forEach(words -> all.addAll(words.in(statement)));
        all.removeAll(keptFree(all, evidence));
        var free = all.stream()
                .filter(act -> act.claim() == Claim.AVAILABILITY)
                .filter(act -> !ofThing(act, said, evidence))
                .toList();
        all.removeIf(act -> act.claim() == Claim.AVAILABILITY);
        return new Asserted(List.copyOf(all), free);
    }

    /// "Cards and cash are fine": what the owner's texts tell of is no time that is free.
    private static boolean ofThing(Act act, Statement statement, Evidence evidence) {
        var clause = Clauses.around(statement, act.start());
        var subject = clause.text().substring(0, Math.max(0, act.start() - clause.start()));
        var free = act.said().endsWith("free");
        var topics = evidence.topics();
        return !Moments.TIMES.matcher(subject).find()
                && statement.mentions().stream()
                        .noneMatch(mention -> clause.has(mention) && !(mention.what() instanceof Mention.Count))
                && Plain.words(subject).stream()
                        .anyMatch(word -> !Everyday.of(statement.language()).has(word)
                                && topics.tells(word)
                                && (!free || topics.cover(List.of(word, "free"), clause.text())));
    }

    /// "Your spot's being held" books nothing.
    private static List<Act> keptFree(List<Act> acts, Evidence evidence) {
        var held = !evidence.calendar().held().isEmpty()
                && acts.stream().anyMatch(act -> act.claim() == Claim.HELD && !act.denied());
        return acts.stream()
                .filter(act -> held
                        && act.claim() == Claim.BOOKED
                        && KEPT.matcher(act.said()).matches())
                .toList();
    }

    /// Whether something is said to be free.
    boolean free() {
        return availability.stream().anyMatch(act -> !act.denied());
    }

    /// Whether something is said not to be.
    boolean taken() {
        return availability.stream().anyMatch(Act::denied);
    }

    /// Whether it is only asked for what would suit: "would Friday work?"
    boolean proposed() {
        return availability.stream()
                .allMatch(act -> PROPOSAL.matcher(act.said()).find());
    }

    /// The same where "open" speaks of opening hours.
    Asserted ofHours() {
        return new Asserted(acts, List.of());
    }

    Set<Claim> claims() {
        var claims = EnumSet.noneOf(Claim.class);
        acts.forEach(act -> claims.add(act.claim()));
        return claims;
    }

    boolean claims(Claim claim) {
        return acts.stream().anyMatch(act -> act.claim() == claim);
    }

    /// Whether days and times are those of the calendar, so that the contact's own wish is not enough.
    boolean settles() {
        return free() || claims(Claim.BOOKED) || claims(Claim.MOVED) || claims(Claim.HELD) || claims(Claim.CANCELLED);
    }

    /// The moments that may be spoken of.
    List<Moment> moments(Calendar calendar) {
        if (claims(Claim.BOOKED) || claims(Claim.MOVED)) {
            return claims(Claim.CANCELLED) || claims(Claim.MOVED)
                    ? joined(List.of(calendar.booked(), calendar.cancelled(), calendar.offered(), calendar.held()))
                    : calendar.booked();
        }
        if (claims(Claim.CANCELLED)) {
            return calendar.cancelled();
        }
        return claims(Claim.HELD) && !free()
                ? joined(List.of(calendar.held(), calendar.booked()))
                : joined(List.of(calendar.offered(), calendar.held(), calendar.booked()));
    }

    private static List<Moment> joined(List<List<Moment>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}

package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.fact.Acts.Act;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a sentence asserts beside its figures, and which moments its days and times may be.
///
/// @param free whether something is said to be free
/// @param taken whether something is said not to be
record Asserted(List<Act> acts, boolean free, boolean taken) {

    static Asserted in(Statement statement) {
        var acts = new ArrayList<Act>();
        Acts.of(statement.language()).forEach(words -> acts.addAll(words.in(statement)));
        var free = acts.stream().anyMatch(act -> act.claim() == Claim.AVAILABILITY && !act.denied());
        var taken = acts.stream().anyMatch(act -> act.claim() == Claim.AVAILABILITY && act.denied());
        acts.removeIf(act -> act.claim() == Claim.AVAILABILITY);
        return new Asserted(List.copyOf(acts), free, taken);
    }

    /// The same where "open" speaks of opening hours.
    Asserted ofHours() {
        return new Asserted(acts, false, false);
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
        return free || claims(Claim.BOOKED) || claims(Claim.MOVED) || claims(Claim.HELD) || claims(Claim.CANCELLED);
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
        return claims(Claim.HELD) && !free
                ? joined(List.of(calendar.held(), calendar.booked()))
                : joined(List.of(calendar.offered(), calendar.held(), calendar.booked()));
    }

    private static List<Moment> joined(List<List<Moment>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}

package dev.frontdesk.conversation.scripted;

import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Errand;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What is still to be done, as it changes in a turn. For one thread.
final class ErrandList {

    private final Deque<Errand> errands;

    ErrandList(Collection<Errand> errands) {
        this.errands = new ArrayDeque<>(errands);
    }

    /// Bears in mind what is to be done later; the same thing only once, and no more than people ask for
    /// in earnest.
    void later(Errand errand) {
        if (!errands.contains(errand)) {
            append(errand);
        }
    }

    /// The same, as often as it is asked for.
    void append(Errand errand) {
        if (errands.size() < Dialogue.Memory.MOST_ERRANDS) {
            errands.addLast(errand);
        }
    }

    /// What was interrupted comes before what is to be done later.
    void interrupted(Errand errand) {
        if (!errands.contains(errand)) {
            errands.addFirst(errand);
        }
    }

    boolean awaits(Errand.Kind kind) {
        return errands.stream().anyMatch(errand -> errand.kind() == kind);
    }

    /// What is to be done next, which then no longer waits.
    Optional<Errand> next() {
        return Optional.ofNullable(errands.pollFirst());
    }

    List<Errand> left() {
        return List.copyOf(errands);
    }
}

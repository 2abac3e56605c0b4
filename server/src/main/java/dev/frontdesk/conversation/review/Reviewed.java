package dev.frontdesk.conversation.review;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Turn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A conversation that has ended, whole.
///
/// @param turns in order, at least one
public record Reviewed(Business business, Conversation conversation, List<Turn> turns) {

    public Reviewed {
        turns = List.copyOf(turns);
    }

    List<Turn> of(Turn.Who who) {
        return turns.stream().filter(turn -> turn.who() == who).toList();
    }

    Optional<Turn> last(Turn.Who who) {
        return turns.reversed().stream().filter(turn -> turn.who() == who).findFirst();
    }

    Optional<Turn> first(Turn.Who who) {
        return turns.stream().filter(turn -> turn.who() == who).findFirst();
    }

    /// The turn that says the last of it all.
    int end() {
        return turns.getLast().number();
    }

    /// What the owner reads.
    Locale language() {
        return business.defaultLanguage();
    }
}

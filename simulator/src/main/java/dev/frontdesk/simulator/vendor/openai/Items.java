package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.vendor.model.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The conversation of a session, oldest item first. Used by one thread.
final class Items {

    private final List<Item> items = new ArrayList<>();

    /// @return the id of the item before it, null for the first
    @Nullable
    String add(Item item) {
        var previous = last();
        items.add(item);
        return previous;
    }

    @Nullable
    String last() {
        return items.isEmpty() ? null : items.getLast().id();
    }

    @Nullable
    String before(Item item) {
        var at = items.indexOf(item);
        return at <= 0 ? null : items.get(at - 1).id();
    }

    Optional<Item> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    boolean remove(String id) {
        return items.removeIf(item -> item.id().equals(id));
    }

    boolean wasCalled(String callId) {
        return items.stream()
                .anyMatch(item ->
                        item instanceof Item.Called call && call.callId().equals(callId));
    }

    boolean wasAnswered(String callId) {
        return items.stream()
                .anyMatch(item ->
                        item instanceof Item.Answered answer && answer.callId().equals(callId));
    }

    List<Turn> turns() {
        return items.stream().map(Item::turn).toList();
    }
}

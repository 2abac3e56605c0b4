package dev.frontdesk.conversation.fact;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the tools of this conversation told of the calendar, as it stands after the last of them.
final class Calendar {

    private static final int DATE_AND_MINUTE = 16;
    private static final Set<String> SEARCHES = Set.of("find_slots", "hold_slot", "move");

    private final List<Moment> offered = new ArrayList<>();
    private final List<Moment> booked = new ArrayList<>();
    private final List<Moment> cancelled = new ArrayList<>();
    private @Nullable Moment held;
    private boolean searched;

    Calendar(List<ToolFact> results) {
        results.forEach(this::take);
    }

    List<Moment> offered() {
        return offered;
    }

    /// Those that stand, of the contact's own.
    List<Moment> booked() {
        return booked;
    }

    List<Moment> cancelled() {
        return cancelled;
    }

    List<Moment> held() {
        return held == null ? List.of() : List.of(held);
    }

    /// Whether no tool spoke of any time.
    boolean empty() {
        return held == null && offered.isEmpty() && booked.isEmpty() && cancelled.isEmpty();
    }

    /// Whether anybody looked into the calendar.
    boolean searched() {
        return searched;
    }

    private void take(ToolFact result) {
        searched |= SEARCHES.contains(result.tool());
        var output = JsonText.object(result.output());
        if (result.done() && result.tool().equals("cancel")) {
            cancelled(output);
        }
        if (result.done() && result.tool().equals("book")) {
            held = null;
        }
        walk("", output, result);
    }

    /// A cancellation that does not say of which takes all that were known.
    private void cancelled(Map<?, ?> output) {
        var gone = output.get("appointment") instanceof Map<?, ?> object ? moment(object) : null;
        var taken =
                booked.stream().filter(one -> gone == null || same(one, gone)).toList();
        cancelled.addAll(taken);
        booked.removeAll(taken);
    }

    private void walk(String name, @Nullable Object value, ToolFact result) {
        if (value instanceof List<?> list) {
            list.forEach(one -> walk(name, one, result));
        } else if (value instanceof Map<?, ?> object) {
            var moment = moment(object);
            if (moment != null) {
                keep(name, text(object, "status"), moment, result);
            }
            object.forEach((key, inner) -> walk(String.valueOf(key), inner, result));
        }
    }

    private void keep(String name, String status, Moment moment, ToolFact result) {
        if (name.equals("offered") || (status.isEmpty() && !name.startsWith("appointment"))) {
            offered.add(moment);
        } else if (status.equals("held")) {
            held = moment;
        } else if (status.equals("cancelled") || (result.done() && result.tool().equals("cancel"))) {
            cancelled.add(moment);
        } else {
            booked.removeIf(one -> same(one, moment));
            booked.add(moment);
            held = null;
        }
    }

    private static boolean same(Moment one, Moment other) {
        return (one.reference().isEmpty() || other.reference().isEmpty())
                ? one.start().equals(other.start())
                : one.reference().equals(other.reference());
    }

    private static @Nullable Moment moment(Map<?, ?> object) {
        var start = text(object, "start");
        if (start.length() < DATE_AND_MINUTE) {
            return null;
        }
        try {
            return new Moment(
                    LocalDateTime.parse(start.substring(0, DATE_AND_MINUTE)),
                    text(object, "with"),
                    text(object, "service"),
                    text(object, "reference"));
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }
}

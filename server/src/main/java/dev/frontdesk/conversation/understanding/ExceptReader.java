package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.DayPart;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Weekday;
import dev.frontdesk.conversation.understanding.grammar.Node;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What will not do: the days and parts of the day right after a "not", with those joined to them by
/// "or" and "and".
final class ExceptReader {

    private static final int REACH = 2;

    private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    private final Set<LocalDate> dates = new HashSet<>();
    private final Set<Part> parts = EnumSet.noneOf(Part.class);

    private ExceptReader() {}

    /// @param chosen the readings that count, in their order
    /// @param readings all of them, for the weekday that a day was named by
    static Except read(Cues cues, List<Node> chosen, List<Node> readings, Utterance utterance) {
        ExceptReader reader = new ExceptReader();
        int end = 0;
        int excludedUpTo = -1;
        for (Node node : chosen) {
            boolean joined = excludedUpTo >= 0 && joined(utterance, excludedUpTo, node.start());
            if (cues.negated(node, end) || joined) {
                reader.add(node, readings);
                excludedUpTo = node.end();
            } else {
                excludedUpTo = -1;
            }
            end = node.end();
        }
        return new Except(reader.weekdays, reader.dates, reader.parts);
    }

    /// "Not Monday or Tuesday", but "not Monday, Tuesday" corrects.
    static boolean joined(Utterance utterance, int from, int to) {
        Set<String> joining = utterance.language().functionWords().joining();
        return to > from
                && to - from <= REACH
                && utterance.tokens().subList(from, to).stream().anyMatch(token -> joining.contains(token.word()));
    }

    private void add(Node node, List<Node> readings) {
        if (node.piece() instanceof DayPart part) {
            parts.add(part.part());
        } else if (node.piece() instanceof Days days && days.single()) {
            Weekday named = weekday(node, readings);
            if (named == null) {
                dates.add(days.from());
            } else {
                weekdays.add(named.day());
            }
        }
    }

    private static @Nullable Weekday weekday(Node day, List<Node> readings) {
        for (Node node : readings) {
            boolean last = node.end() == day.end() && day.end() - day.start() <= REACH && node.length() == 1;
            if (last && node.piece() instanceof Weekday weekday) {
                return weekday;
            }
        }
        return null;
    }
}

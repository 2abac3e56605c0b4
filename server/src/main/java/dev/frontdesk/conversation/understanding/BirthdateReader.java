package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.DayMonth;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Num;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import dev.frontdesk.conversation.understanding.TimePiece.Year;
import dev.frontdesk.conversation.understanding.grammar.Node;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A birth date: a full date in the past. Read only when asked for.
final class BirthdateReader {

    private BirthdateReader() {}

    static @Nullable LocalDate read(Utterance utterance, List<Node> readings) {
        if (!utterance.asks(Ask.BIRTHDATE)) {
            return null;
        }
        LocalDate today = utterance.context().today();
        return readings.stream()
                .sorted(Comparator.comparingInt(Node::length).reversed())
                .flatMap(node -> dates(node, readings))
                .map(date -> date.isAfter(today) ? date.minusYears(100) : date)
                .filter(date -> date.isBefore(today) && date.getYear() > today.getYear() - 125)
                .findFirst()
                .orElse(null);
    }

    private static Stream<LocalDate> dates(Node node, List<Node> readings) {
        return switch (node.piece()) {
            case Days days
            when days.single() && days.strength() == Strength.SURE && complete(node, readings) ->
                Stream.of(days.from());
            case DayMonth day -> readings.stream().flatMap(next -> shortYear(node, day, next));
            default -> Stream.empty();
        };
    }

    /// It names a year, or is three numbers.
    private static boolean complete(Node node, List<Node> readings) {
        List<Node> parts = readings.stream()
                .filter(part -> part.start() >= node.start() && part.end() <= node.end())
                .toList();
        return parts.stream().anyMatch(part -> part.piece() instanceof Year)
                || parts.stream().filter(part -> part.piece() instanceof Num).count() >= 3;
    }

    /// "The 7th of March eighty five".
    private static Stream<LocalDate> shortYear(Node node, DayMonth day, Node next) {
        boolean year = next.start() == node.end()
                && next.piece() instanceof Num number
                && number.value() >= 10
                && number.value() <= 99;
        LocalDate date = year ? Almanac.date(1900 + ((Num) next.piece()).value(), day.month(), day.day()) : null;
        return Stream.ofNullable(date);
    }
}

package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Aside;
import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.ClockRange;
import dev.frontdesk.conversation.understanding.TimePiece.DayLimit;
import dev.frontdesk.conversation.understanding.TimePiece.DayPart;
import dev.frontdesk.conversation.understanding.TimePiece.DayRange;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Formula;
import dev.frontdesk.conversation.understanding.TimePiece.Gone;
import dev.frontdesk.conversation.understanding.TimePiece.Limit;
import dev.frontdesk.conversation.understanding.TimePiece.Moment;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.TimePiece.Past;
import dev.frontdesk.conversation.understanding.TimePiece.Soon;
import dev.frontdesk.conversation.understanding.TimePiece.Strength;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.grammar.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses, among all readings of an utterance, the row of readings that explains most of it without
/// overlap. Readings that are only possible count when they were asked for, or stand beside one that
/// is plain ("Thursday three").
final class Selection {

    private static final int PER_TOKEN = 20;
    private static final int PER_READING = -14;
    /// More than a reading of one token, less than what two tokens have over one.
    private static final int ASIDE = 10;
    /// Tokens between a day and its time.
    private static final int NEAR = 4;

    private final List<Node> readings;
    private final @Nullable Ask ask;
    private final BitSet plainDayStarts = new BitSet();
    private final BitSet plainDayEnds = new BitSet();

    private Selection(List<Node> readings, @Nullable Ask ask) {
        this.readings = readings;
        this.ask = ask;
        for (Node node : readings) {
            if (plainDay(node)) {
                plainDayStarts.set(node.start());
                plainDayEnds.set(node.end());
            }
        }
    }

    /// @param taken spans that belong to something else, a phone number for one
    static List<Node> of(List<Node> readings, List<Node> taken, int tokens, @Nullable Ask ask) {
        List<Node> free = readings.stream()
                .map(node -> node.piece() instanceof Past past ? over(node, past, ask) : node)
                .filter(node -> score(node) > 0)
                .filter(node -> taken.stream().noneMatch(node::overlaps))
                .toList();
        return withoutWeaker(new Selection(free, ask).best(tokens));
    }

    /// Everything the text speaks of: weaker readings beside plain ones, days that are over, and what is no
    /// wish at all.
    static List<Node> mentioned(List<Node> readings, List<Node> taken, int tokens) {
        List<Node> free = readings.stream()
                .map(node -> node.piece() instanceof Past past ? over(node, past, Ask.DATE) : node)
                .filter(node -> score(node) > 0)
                .filter(node -> taken.stream().noneMatch(node::overlaps))
                .toList();
        return new Selection(free, null).best(tokens);
    }

    /// Wishes lie ahead; a day that is over counts where a date was asked for.
    private static Node over(Node node, Past past, @Nullable Ask ask) {
        return ask == Ask.DATE ? new Node(node.start(), node.end(), Days.on(past.date())) : node;
    }

    private List<Node> best(int tokens) {
        List<Node> candidates = readings.stream()
                .filter(this::believable)
                .sorted(Comparator.comparingInt(Node::end))
                .toList();
        int[] best = new int[tokens + 1];
        @Nullable Node[] last = new Node[tokens + 1];
        int next = 0;
        for (int end = 1; end <= tokens; end++) {
            best[end] = best[end - 1];
            for (; next < candidates.size() && candidates.get(next).end() == end; next++) {
                Node node = candidates.get(next);
                int total = best[node.start()] + score(node);
                if (total > best[end]) {
                    best[end] = total;
                    last[end] = node;
                }
            }
        }
        return traced(last);
    }

    private static List<Node> traced(@Nullable Node[] last) {
        List<Node> chosen = new ArrayList<>();
        int at = last.length - 1;
        while (at > 0) {
            Node node = last[at];
            if (node == null) {
                at--;
            } else {
                chosen.add(node);
                at = node.start();
            }
        }
        return chosen.reversed();
    }

    private boolean believable(Node node) {
        if (!latent(node)) {
            return true;
        }
        boolean day = node.piece() instanceof Days;
        if (ask == Ask.WHEN || (ask == Ask.TIME && !day) || (ask == Ask.DATE && day)) {
            return true;
        }
        return !day && (plainDayEnds.get(node.start()) || plainDayStarts.get(node.end()));
    }

    private static boolean plainDay(Node node) {
        return node.piece() instanceof DayPart || (node.piece() instanceof Days && !latent(node));
    }

    /// A bare number is no time where a plain one was given.
    private static List<Node> withoutWeaker(List<Node> chosen) {
        boolean plainClock = chosen.stream().anyMatch(node -> isTime(node) && !latent(node));
        boolean plainDay = chosen.stream().anyMatch(node -> isDay(node) && !latent(node));
        return chosen.stream()
                .filter(node -> isTime(node) || isDay(node) || wishesOtherwise(node.piece()))
                .filter(node -> !ofThePast(node, chosen))
                .filter(node -> !latent(node) || !(isTime(node) ? plainClock : plainDay))
                .toList();
    }

    /// "Yesterday at three": the time of a day that is over, when no day ahead stands as near to it.
    private static boolean ofThePast(Node node, List<Node> chosen) {
        boolean timeAlone = isTime(node) || (node.piece() instanceof DayPart part && part.date() == null);
        int past = chosen.stream()
                .filter(other -> other.piece() instanceof Past || other.piece() instanceof Gone)
                .mapToInt(other -> distance(node, other))
                .min()
                .orElse(Integer.MAX_VALUE);
        int ahead = chosen.stream()
                .filter(Selection::isDay)
                .mapToInt(other -> distance(node, other))
                .min()
                .orElse(Integer.MAX_VALUE);
        return timeAlone && past <= NEAR && past <= ahead;
    }

    private static int distance(Node one, Node other) {
        return Math.max(one.start() - other.end(), other.start() - one.end());
    }

    private static boolean wishesOtherwise(Piece piece) {
        return piece instanceof DayPart || piece instanceof Moment;
    }

    private static boolean isTime(Node node) {
        return node.piece() instanceof Clock || node.piece() instanceof ClockRange || node.piece() instanceof Limit;
    }

    private static boolean isDay(Node node) {
        return node.piece() instanceof Days || node.piece() instanceof DayRange || node.piece() instanceof DayLimit;
    }

    private static boolean latent(Node node) {
        return switch (node.piece()) {
            case Clock clock -> clock.strength() == Strength.LATENT;
            case Limit limit -> limit.clock().strength() == Strength.LATENT;
            case ClockRange range -> range.strength() == Strength.LATENT;
            case Days days -> days.strength() == Strength.LATENT;
            default -> false;
        };
    }

    /// Nothing for pieces that mean nothing alone.
    private static int score(Node node) {
        int bonus = switch (node.piece()) {
            case Clock clock -> 2;
            case Limit limit -> 2;
            case ClockRange range -> 1;
            case Days days -> 1;
            case DayRange range -> range.moved() ? 1 : 2;
            case DayLimit limit -> 1;
            case Moment moment -> 3;
            case DayPart part -> 0;
            case Past past -> 1;
            case Gone gone -> 1;
            case Aside aside -> ASIDE - node.length() * PER_TOKEN - PER_READING;
            case Soon soon -> 3;
            case Formula formula -> 3;
            case Other other -> PER_TOKEN + PER_TOKEN / 2;
            default -> Integer.MIN_VALUE / 2;
        };
        return node.length() * PER_TOKEN + PER_READING + bonus - (latent(node) ? 3 : 0);
    }
}

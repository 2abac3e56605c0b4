package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.ClockRange;
import dev.frontdesk.conversation.understanding.TimePiece.DayRange;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.grammar.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which of the days and times said belong to the appointment there is, and which to the one wished
/// for: "my Tuesday appointment to Thursday", "Thursday instead of Tuesday".
///
/// @param to null where only the appointment there is was spoken of
/// @param from null where it was not spoken of
record Change(@Nullable Draft to, @Nullable Draft from) {

    /// @param drafts what was said, in order; those that go together are joined already
    static Change of(List<Draft> drafts, Utterance utterance, Cues cues) {
        Draft to = null;
        Draft from = null;
        Draft before = null;
        for (Draft draft : drafts) {
            int end = before == null ? 0 : before.span().end();
            if (formerly(draft.span().start(), draft.span().end(), end, cues)) {
                from = draft.withoutDayBound();
            } else if (to == null || before == null) {
                to = from == null || draft.days() != null ? draft : from.correctedBy(draft);
            } else if (cues.correctionBetween(before, draft)) {
                to = to.correctedBy(draft);
            } else if (!ExceptReader.joined(utterance, end, draft.span().start())) {
                boolean onlyTime = to.days() != null && draft.days() == null;
                from = from == null && !(onlyTime && to.from() == null) ? to : from;
                to = onlyTime ? to.correctedBy(draft) : draft;
            }
            before = draft;
        }
        return new Change(to, from);
    }

    /// "From Tuesday to Thursday" are two days where something is moved, and so is "my appointment on
    /// Tuesday to Thursday".
    static List<Draft> drafts(Node node, Cues cues) {
        boolean moved = node.piece() instanceof DayRange range
                && (range.moved() || formerly(node.start(), node.end(), 0, cues));
        if (moved && node.piece() instanceof DayRange range) {
            return List.of(
                    Draft.of(new Node(node.start(), node.end(), Days.on(range.from()))),
                    Draft.of(new Node(node.start(), node.end(), Days.on(range.to()))));
        }
        if (node.piece() instanceof ClockRange range && changed(node, cues)) {
            return List.of(
                    Draft.of(new Node(node.start(), node.end(), range.from())),
                    Draft.of(new Node(node.start(), node.end(), range.to())));
        }
        return List.of(Draft.of(node));
    }

    /// "My appointment from two to four", but "my appointment between two and four" and "from two to four" are
    /// ranges.
    private static boolean changed(Node range, Cues cues) {
        return cues.any(Cue.FORMERLY, said -> said.end() == range.start())
                && cues.any(Cue.TOWARDS, towards -> towards.start() > range.start() && towards.end() < range.end());
    }

    /// "My Tuesday appointment to three o'clock".
    static boolean between(Draft first, Draft second, Cues cues) {
        int end = first.span().end();
        return cues.any(
                Cue.TOWARDS,
                to -> to.start() > end && to.start() <= second.span().start());
    }

    /// @param after end of what was said before
    private static boolean formerly(int start, int end, int after, Cues cues) {
        boolean said = cues.any(
                Cue.FORMERLY,
                node -> node.start() >= after
                        && node.start() <= start
                        && (node.end() > start || start - node.end() <= 1)
                        && !cues.any(Cue.TOWARDS, towards -> towards.start() == node.end()));
        boolean named = cues.any(Cue.MINE, mine -> mine.end() == start || mine.start() == start)
                && cues.any(Cue.APPOINTMENT, noun -> noun.start() == end);
        return said || named || ofAnAppointment(start, after, cues);
    }

    /// "The appointment on Tuesday", but "the appointment to Tuesday".
    private static boolean ofAnAppointment(int start, int after, Cues cues) {
        return cues.any(
                Cue.APPOINTMENT,
                noun -> noun.start() >= after
                        && noun.end() <= start
                        && start - noun.end() <= 1
                        && cues.any(Cue.MINE, mine -> mine.end() == noun.start())
                        && !cues.any(Cue.TOWARDS, towards -> towards.start() == noun.end()));
    }

    /// Whether the node was set against another: "Thursday instead of Tuesday".
    static boolean setAgainst(Node node, Cues cues) {
        return cues.any(Cue.FORMERLY, cue -> cue.end() <= node.start() && node.start() - cue.end() <= 1)
                && cues.any(Cue.NOT, cue -> cue.end() <= node.start() && node.start() - cue.end() <= 1);
    }
}

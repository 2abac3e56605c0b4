package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chosen readings of an utterance to one wish: what goes together is joined, what was taken back
/// is dropped, what was corrected is replaced, and a second wish becomes the runner-up.
final class Wishes {

    private final Utterance utterance;
    private final Cues cues;
    private final boolean moving;

    Wishes(Utterance utterance, Cues cues, boolean moving) {
        this.utterance = utterance;
        this.cues = cues;
        this.moving = moving;
    }

    /// What is wished for, and, where something is moved, what it is moved from.
    ///
    /// @param of the appointment there is
    record Told(@Nullable When wish, @Nullable When of) {}

    Told of(List<Node> chosen) {
        List<Draft> drafts = drafts(chosen);
        if (!moving) {
            return new Told(wish(drafts), null);
        }
        Change change = Change.of(drafts, utterance, cues);
        return new Told(resolvedOrNull(change.to()), resolvedOrNull(change.from()));
    }

    private @Nullable When resolvedOrNull(@Nullable Draft draft) {
        return draft == null ? null : resolved(draft);
    }

    private @Nullable When wish(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return null;
        }
        if (drafts.size() == 1) {
            return resolved(drafts.getFirst());
        }
        if (cues.has(Cue.CORRECTION) || cues.has(Cue.NO) || cues.has(Cue.INSTEAD)) {
            return resolved(drafts.stream().reduce(Draft::correctedBy).orElseThrow());
        }
        Draft first = drafts.getFirst();
        When runnerUp = resolved(first.correctedBy(drafts.get(1)));
        return resolved(first).withRunnerUp(runnerUp);
    }

    private List<Draft> drafts(List<Node> chosen) {
        List<Draft> drafts = new ArrayList<>();
        int end = 0;
        int excluded = 0;
        for (Node node : chosen) {
            boolean excludedToo = excluded > 0 && ExceptReader.joined(utterance, excluded, node.start());
            boolean negated = cues.negated(node, end) || excludedToo;
            excluded = negated ? node.end() : 0;
            boolean former = moving && Change.setAgainst(node, cues);
            boolean dropped = (negated && !former) || greeting(node);
            end = node.end();
            if (dropped) {
                continue;
            }
            for (Draft next : moving ? Change.drafts(node, cues) : List.of(Draft.of(node))) {
                add(next, drafts);
            }
        }
        return drafts;
    }

    private void add(Draft next, List<Draft> drafts) {
        if (!drafts.isEmpty() && together(drafts.getLast(), next)) {
            drafts.set(drafts.size() - 1, drafts.getLast().and(next));
        } else {
            drafts.add(next);
        }
    }

    private boolean together(Draft last, Draft next) {
        return last.fits(next) && !cues.correctionBetween(last, next) && !(moving && Change.between(last, next, cues));
    }

    /// "Morning!" at the start of a call wishes for nothing.
    private boolean greeting(Node node) {
        return node.piece() instanceof TimePiece.DayPart part
                && part.date() == null
                && node.start() == 0
                && node.length() == 1
                && (utterance.ask() == null || !utterance.ask().wantsWhen())
                && (utterance.tokens().size() == 1 || utterance.tokens().get(1).pause());
    }

    private When resolved(Draft draft) {
        Days days = draft.days();
        LocalDate date = days == null ? null : days.from();
        Clock from = draft.from();
        Clock to = draft.to();
        HourReading reading = from == null ? null : HourReading.of(from, draft.part(), date, utterance.context());
        LocalTime time = reading == null ? null : reading.time();
        LocalTime end = null;
        if (from != null && to != null && time != null) {
            time = to.exact() && !from.exact() && draft.part() == null
                    ? HourReading.start(from, LocalTime.of(to.hour(), to.minute()))
                    : time;
            end = HourReading.end(to, time);
        }
        Until until = until(days, end);
        Part part = time == null ? draft.part() : null;
        Bound bound = time == null ? draft.dayBound() : draft.bound();
        When when = new When(date, time, until, part, bound, said(draft.span()), null);
        return when.withRunnerUp(runnerUp(when, days, to == null ? reading : null));
    }

    private static @Nullable Until until(@Nullable Days days, @Nullable LocalTime end) {
        LocalDate last = days == null || days.single() ? null : days.to();
        return last == null && end == null ? null : new Until(last, end);
    }

    private static @Nullable When runnerUp(When when, @Nullable Days days, @Nullable HourReading reading) {
        if (days != null && days.other() != null) {
            return new When(days.other(), when.time(), null, when.part(), when.bound(), when.said(), null);
        }
        if (reading != null && reading.other() != null) {
            return new When(when.date(), reading.other(), when.until(), null, when.bound(), when.said(), null);
        }
        return null;
    }

    private String said(Draft.Span span) {
        List<Token> tokens = utterance.tokens();
        return utterance
                .text()
                .substring(
                        tokens.get(span.start()).start(),
                        tokens.get(span.end() - 1).end());
    }
}

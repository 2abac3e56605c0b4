package dev.frontdesk.simulator.rehearsal.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What the recorded callers say that fits any dialogue: that something is right, that this was all, and
/// questions in between.
///
/// Phrases that name a day or a time belong to their own dialogue and are left out.
///
/// @param affirmations said to a proposal or a read-back that is right
/// @param closings said when asked whether there is anything else
/// @param questions about the address or the telephone number
public record PhraseBook(List<String> affirmations, List<String> closings, List<String> questions) {

    private static final Pattern PARTICULAR = Pattern.compile(
            "\\d|(mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|\\b(morning|afternoon|evening|noon)\\b"
                    + "|january|february|march|april|\\bjune\\b|july|august|september|october|november|december"
                    + "|\\bchange|\\btry\\b|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AGREEING = Pattern.compile(
            "^(ok|okay|yes|yeah|yep|sure|great|good|fine|perfect|thanks|thank|cool|alright|all right|right|correct|that|sounds)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> CLOSING = Set.of("NEGATE", "THANK_YOU", "GOODBYE");

    public PhraseBook {
        affirmations = List.copyOf(affirmations);
        closings = List.copyOf(closings);
        questions = List.copyOf(questions);
    }

    public static PhraseBook of(List<RecordedDialogue> dialogues) {
        return new PhraseBook(
                said(dialogues, (turn, before) -> turn.kinds().equals(Set.of("AFFIRM"))),
                said(
                        dialogues,
                        (turn, before) -> closes(turn) && before.does("REQ_MORE") && !before.does("NOTIFY_FAILURE")),
                said(dialogues, (turn, before) -> turn.kinds().equals(Set.of("REQUEST")) && !agrees(turn)));
    }

    /// The dialogue's own phrases first, so that a person keeps a manner of speaking.
    public static PhraseBook of(RecordedDialogue dialogue, PhraseBook all) {
        var own = of(List.of(dialogue));
        return new PhraseBook(
                own.affirmations.isEmpty() ? all.affirmations : own.affirmations,
                own.closings.isEmpty() ? all.closings : own.closings,
                own.questions.isEmpty() ? all.questions : own.questions);
    }

    private interface Test {
        boolean fits(RecordedTurn turn, RecordedTurn before);
    }

    private static boolean closes(RecordedTurn turn) {
        return !turn.acts().isEmpty() && CLOSING.containsAll(turn.kinds());
    }

    /// "OK, where is it?" is half a yes.
    private static boolean agrees(RecordedTurn turn) {
        return AGREEING.matcher(turn.text()).find();
    }

    private static List<String> said(List<RecordedDialogue> dialogues, Test test) {
        var phrases = new ArrayList<String>();
        Predicate<String> general = text -> !PARTICULAR.matcher(text).find();
        for (var dialogue : dialogues) {
            var turns = dialogue.turns();
            for (var i = 1; i < turns.size(); i++) {
                var turn = turns.get(i);
                if (turn.user() && test.fits(turn, turns.get(i - 1)) && general.test(turn.text())) {
                    phrases.add(turn.text());
                }
            }
        }
        return phrases.stream().distinct().toList();
    }
}

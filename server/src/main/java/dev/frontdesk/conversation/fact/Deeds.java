package dev.frontdesk.conversation.fact;

import dev.frontdesk.conversation.fact.Acts.Act;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Booked, moved, cancelled, held, passed on, connected: only what a tool has done.
final class Deeds implements Check {

    /// What the speaker has done; an appointment that was found does not make it so.
    private static final Pattern OWN = Pattern.compile(
            "^(?:i|we|j'|je|nous|on)\\b|\\b(?:request|cancellation|change|swap|move|done|demande|annulation)\\b");
    private static final Set<String> LASTING = Set.of("book", "move", "cancel", "take_message", "hand_over");

    @Override
    public List<Objection> of(Statement statement, Evidence evidence, Asserted asserted) {
        return asserted.acts().stream()
                .filter(act -> !covered(act, evidence, asserted))
                .map(act -> new Objection(act.claim(), act.said().strip(), reason(act.claim())))
                .toList();
    }

    /// Who has an appointment is expected.
    private static final Pattern EXPECTED = Pattern.compile("^dr lee (?:.* )?(?:expect\\w*|knows|aware)$");

    private static boolean covered(Act act, Evidence evidence, Asserted asserted) {
        var calendar = evidence.calendar();
        return switch (act.claim()) {
            case BOOKED ->
                !calendar.booked().isEmpty()
                        || (asserted.claims(Claim.CANCELLED) && evidence.done("cancel"))
                        || (asserted.claims(Claim.PASSED_ON) && evidence.done("take_message"));
            case MOVED -> evidence.done("move");
            case CANCELLED -> evidence.done("cancel");
            case HELD -> !calendar.held().isEmpty() || !calendar.booked().isEmpty();
            case PASSED_ON ->
                evidence.done("take_message")
                        || evidence.done("hand_over")
                        || (!calendar.booked().isEmpty()
                                && EXPECTED.matcher(act.said()).find());
            case TRANSFERRED -> evidence.done("hand_over");
            case DONE ->
                LASTING.stream().anyMatch(evidence::done)
                        || (!calendar.booked().isEmpty()
                                && !OWN.matcher(act.said()).find())
                        || (asserted.claims(Claim.HELD) && !calendar.held().isEmpty());
            default -> true;
        };
    }

    private static String reason(Claim claim) {
        return switch (claim) {
            case BOOKED -> "Nothing is booked: the book tool has not returned \"done\" in this conversation.";
            case MOVED -> "Nothing was moved: the move tool has not returned \"done\".";
            case CANCELLED -> "Nothing was cancelled: the cancel tool has not returned \"done\".";
            case HELD -> "No time is held: call hold_slot first.";
            case PASSED_ON -> "Nothing was passed on and nobody will call back: call take_message first.";
            case TRANSFERRED -> "Nobody is being connected: call hand_over first.";
            case DONE -> "Nothing was done yet: no tool that does anything has returned \"done\".";
            default -> "That is not so.";
        };
    }
}

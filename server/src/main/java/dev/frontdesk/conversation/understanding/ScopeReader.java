package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Node;

/// Whether a question or request is none that a receptionist has to do with. Careful rather than
/// complete: a word of the business, or an answer to what was asked, speaks against it.
final class ScopeReader {

    private static final int SHORTEST_QUESTION = 4;

    private ScopeReader() {}

    static boolean outside(Utterance utterance, Cues cues, Understood understood) {
        if (cues.has(Cue.DOMAIN) || ofTheBusiness(utterance, understood)) {
            return false;
        }
        return cues.has(Cue.FOREIGN) || worldly(utterance, cues, understood);
    }

    private static boolean ofTheBusiness(Utterance utterance, Understood understood) {
        boolean named = !understood.services().isEmpty() || understood.person() != null;
        Ask ask = utterance.ask();
        return named || (ask != null && ask != Ask.INTENT && Answers.given(understood, ask));
    }

    /// A question that gives no day or time and speaks neither to anybody nor of anything said before: "who
    /// painted the Mona Lisa".
    private static boolean worldly(Utterance utterance, Cues cues, Understood understood) {
        int start = 0;
        for (Node node : cues.nodes()) {
            if (node.piece() == Cue.FILLER && node.start() <= start) {
                start = node.end();
            }
        }
        int opened = start;
        for (Node node : cues.nodes()) {
            if (node.piece() == Cue.QUESTION && node.start() == start) {
                opened = Math.max(opened, node.end());
            }
        }
        int after = opened;
        return understood.when() == null
                && after > start
                && utterance.tokens().size() - start >= SHORTEST_QUESTION
                && !cues.any(Cue.ADDRESSED, node -> node.end() > after);
    }
}

package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.grammar.Node;
import org.jspecify.annotations.Nullable;

/// Yes or no. The first such phrase counts; where no yes or no was asked for it has to open the
/// utterance, since "right" and "good" are everyday words.
final class YesNoReader {

    private YesNoReader() {}

    static @Nullable Boolean read(Utterance utterance, Cues cues) {
        int start = 0;
        for (Node node : cues.nodes()) {
            Cue cue = (Cue) node.piece();
            boolean leading = node.start() <= start + 1;
            if (cue == Cue.FILLER && node.start() <= start) {
                start = node.end();
            }
            if ((cue == Cue.YES || cue == Cue.NO) && (leading || utterance.asks(Ask.YESNO))) {
                return cue == Cue.YES && !cues.negated(node, 0);
            }
        }
        return null;
    }
}

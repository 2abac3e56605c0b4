package dev.frontdesk.conversation.understanding.letters;

import java.util.List;

/// One answer to a question.
///
/// @param transcripts what a recogniser made of it, best first
public record Answer(List<String> transcripts) {

    private static final int MOST_TRANSCRIPTS = 5;

    public Answer {
        transcripts = transcripts.stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(MOST_TRANSCRIPTS)
                .toList();
    }
}

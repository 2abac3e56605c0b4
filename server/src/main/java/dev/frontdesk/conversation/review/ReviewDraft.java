package dev.frontdesk.conversation.review;

import java.util.List;

/// What a model made of a conversation, before anything of it was looked at. Words may be anything, and turns
/// may not exist.
///
/// @param intents by label
/// @param leads answers to the business's own questions, by field
/// @param resolved whether the contact got what they wanted, with the turns that show it
public record ReviewDraft(
        List<Claimed> summary, Claimed sentiment, List<Told> intents, List<Answered> leads, Claimed resolved) {

    public ReviewDraft {
        summary = List.copyOf(summary);
        intents = List.copyOf(intents);
        leads = List.copyOf(leads);
    }

    /// @param text a sentence, or a label
    public record Claimed(String text, List<Integer> turns) {
        public Claimed {
            turns = List.copyOf(turns);
        }
    }

    public record Told(String label, int turn) {}

    public record Answered(String field, String value, int turn) {}
}

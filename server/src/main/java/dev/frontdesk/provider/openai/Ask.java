package dev.frontdesk.provider.openai;

import dev.frontdesk.speech.Utterance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A response that we ask for.
///
/// @param id by which OpenAI's answer is known again
/// @param utterance whose words it speaks; null when the model finds them
/// @param owed an answer to the caller's turn, which any response of OpenAI's own is as well
/// @param apart not in the conversation
/// @param tries how often it was refused for the time being
record Ask(String id, @Nullable Utterance utterance, boolean owed, boolean apart, int tries, ObjectNode message) {

    private static final int MOST_TRIES = 4;

    static Ask say(String id, Utterance utterance) {
        return new Ask(id, utterance, false, false, 0, RealtimeMessages.say(id, utterance));
    }

    static Ask prompt(String id, String instructions) {
        return new Ask(id, null, false, false, 0, RealtimeMessages.respond(id, instructions));
    }

    /// To a tool's result.
    static Ask respond(String id) {
        return new Ask(id, null, false, false, 0, RealtimeMessages.respond(id));
    }

    /// To the caller's turn.
    static Ask reply(String id) {
        return new Ask(id, null, true, false, 0, RealtimeMessages.respond(id));
    }

    /// Null when it was tried enough.
    @Nullable
    Ask again() {
        return tries >= MOST_TRIES || owed ? null : new Ask(id, utterance, false, apart, tries + 1, message);
    }

    /// The same words outside the conversation; null when that is no way, or was it already.
    @Nullable
    Ask otherwise() {
        return utterance == null || apart
                ? null
                : new Ask(id, utterance, false, true, 0, RealtimeMessages.sayApart(id, utterance));
    }
}

package dev.frontdesk.conversation;

import dev.frontdesk.contact.ConversationId;
import java.util.List;
import java.util.Locale;

/// What a model needs to lead a conversation from here on.
///
/// @param saying what the contact hears first: the greeting, or, in a conversation that goes on, what is open
/// @param language the conversation's
/// @param instructions for the model, in English
/// @param tools all it may call in the course of the conversation
/// @param soFar what was said already, in order; empty at the beginning
public record Opening(
        ConversationId conversation,
        Saying saying,
        Locale language,
        String instructions,
        List<ToolOffer> tools,
        List<Turn> soFar) {

    public Opening {
        tools = List.copyOf(tools);
        soFar = List.copyOf(soFar);
    }
}

package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.Turn;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import java.util.ArrayList;
import java.util.List;

/// What a model is sent: the instructions, what was said, how things stand, and what the contact says now. The
/// two sides take turns, the contact's first, as some vendors require.
final class ModelMessages {

    private static final int MOST_TURNS = 40;
    private static final String BEGINNING = Delimited.desk("The contact is here.");

    private ModelMessages() {}

    static List<ChatMessage> of(Scene scene, String words) {
        var messages = new ArrayList<ChatMessage>();
        messages.add(SystemMessage.from(scene.instructions() + "\n\n" + Delimited.EXPLAINED));
        var theirs = new ArrayList<String>();
        var ours = new ArrayList<String>();
        for (var turn : recent(scene.said())) {
            if (turn.text().isBlank()) {
                continue;
            }
            if (turn.who() == Turn.Who.CONTACT) {
                flush(messages, theirs, ours);
                theirs.add(Delimited.contact(turn.text()));
            } else {
                ours.add(turn.text());
            }
        }
        flush(messages, theirs, ours);
        theirs.add(Delimited.desk("How things stand: " + scene.standing()));
        theirs.add(Delimited.contact(words));
        messages.add(UserMessage.from(String.join("\n", theirs)));
        return messages;
    }

    private static List<Turn> recent(List<Turn> said) {
        return said.subList(Math.max(0, said.size() - MOST_TURNS), said.size());
    }

    /// Ends a round of theirs and ours, when ours has come.
    private static void flush(List<ChatMessage> messages, List<String> theirs, List<String> ours) {
        if (ours.isEmpty()) {
            return;
        }
        messages.add(UserMessage.from(theirs.isEmpty() ? BEGINNING : String.join("\n", theirs)));
        messages.add(AiMessage.from(String.join(" ", ours)));
        theirs.clear();
        ours.clear();
    }
}

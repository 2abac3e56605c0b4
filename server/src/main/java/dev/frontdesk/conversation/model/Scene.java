package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.fact.ToolFact;
import dev.frontdesk.conversation.tool.Tool;
import java.util.List;

/// A conversation as a model finds it.
///
/// @param visit with the business as it is called in the language spoken
/// @param instructions composed of the owner's settings and the prompt
/// @param standing what is known, missing, offered, and held or booked: one JSON object, as text
/// @param tools those that may be called as it stands
/// @param said in order, the contact's last words not included
/// @param results of the tools called so far
record Scene(
        Visit visit, String instructions, String standing, List<Tool> tools, List<Turn> said, List<ToolFact> results) {

    Scene {
        tools = List.copyOf(tools);
        said = List.copyOf(said);
        results = List.copyOf(results);
    }
}

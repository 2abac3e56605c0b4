package dev.frontdesk.conversation.fact;

/// What a tool gave back in this conversation.
///
/// @param done whether its status is "done"
/// @param say the sentence that may be said; empty when there is none
/// @param output the JSON object the model got, as text
public record ToolFact(String tool, boolean done, String say, String output) {}

package dev.frontdesk.conversation;

/// A tool as a model is told of it.
///
/// @param description what it does and when to call it, in English
/// @param schema of its arguments: a JSON Schema of type object, as text
public record ToolOffer(String name, String description, String schema) {}

package dev.frontdesk.knowledge.meaning;

/// What a word of a text means where it stands: "bank" by a river is near to "shore".
///
/// @param word in small letters, as the model cuts it
public record WordMeaning(String word, Embedding inContext) {}

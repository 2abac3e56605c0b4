package dev.frontdesk.simulator.vendor.model;

/// Something that happened in a conversation with a model.
public sealed interface Turn {

    /// @param words empty for a sound that was no speech
    record Caller(String words) implements Turn {}

    /// @param words as far as they were heard
    record Model(String words) implements Turn {}

    /// What the client put in for the model to know.
    record Note(String words) implements Turn {}

    /// @param arguments JSON
    record Called(String id, String name, String arguments) implements Turn {}

    /// @param output as the tool's owner gave it, usually JSON
    record Result(String id, String output) implements Turn {}
}

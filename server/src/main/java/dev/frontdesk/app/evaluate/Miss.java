package dev.frontdesk.app.evaluate;

/// A line that was not understood as the collection says.
public record Miss(String text, String expected, String got) {}

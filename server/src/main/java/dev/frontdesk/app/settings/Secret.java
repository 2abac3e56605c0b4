package dev.frontdesk.app.settings;

/// A text that must not show in a log or a message.
public record Secret(String value) {

    @Override
    public String toString() {
        return "(secret)";
    }
}

package dev.frontdesk.simulator.vendor;

/// When in a connection something happens.
///
/// @param message type of the message; empty for any
/// @param received whether the message is one that came in, else one about to be sent
/// @param nth which such message, from 1
public record Moment(String message, boolean received, int nth) {

    private static final String RECEIVED = "received:";

    /// The first message to be sent.
    public static final Moment FIRST = new Moment("", false, 1);

    /// Instead of the nth message of any type.
    public static Moment message(int nth) {
        return new Moment("", false, nth);
    }

    /// When the first message of this type is about to be sent.
    public static Moment sending(String type) {
        return new Moment(type, false, 1);
    }

    /// When the first message of this type has come in.
    public static Moment received(String type) {
        return new Moment(type, true, 1);
    }

    /// `5`, `response.done`, `response.output_audio.delta#3` or `received:response.create`.
    public static Moment parse(String text) {
        if (text.matches("\\d+")) {
            return message(Integer.parseInt(text));
        }
        var received = text.startsWith(RECEIVED);
        var parts = (received ? text.substring(RECEIVED.length()) : text).split("#", 2);
        try {
            return new Moment(parts[0], received, parts.length == 2 ? Integer.parseInt(parts[1]) : 1);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("'" + parts[1] + "' in '" + text + "' is no number", notANumber);
        }
    }

    boolean isOf(String type) {
        return message.isEmpty() || message.equals(type);
    }
}

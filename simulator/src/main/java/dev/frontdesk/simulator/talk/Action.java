package dev.frontdesk.simulator.talk;

/// What a contact does when it is their turn.
public sealed interface Action {

    /// @param confidence what the recogniser claims, 0 to 1; text channels ignore it
    record Say(String text, double confidence) implements Action {

        /// What a recogniser usually claims of clear speech.
        public static final double CLEAR = 0.93;

        public static Say clearly(String text) {
            return new Say(text, CLEAR);
        }
    }

    /// Keys on the telephone: `0`–`9`, `*`, `#`. Text channels write them.
    record Press(String keys) implements Action {}

    /// Nothing until the desk goes on by itself. Only on the telephone.
    record Silence() implements Action {}

    record HangUp() implements Action {}

    /// The last request arrives a second time; its answer must be the same, byte for byte.
    record Repeat() implements Action {}

    /// As it stands in a printed dialogue.
    default String shown() {
        return switch (this) {
            case Say say -> say.confidence() < 0.5 ? "(indistinctly) " + say.text() : say.text();
            case Press press -> "[presses " + press.keys() + "]";
            case Silence() -> "[says nothing]";
            case HangUp() -> "[hangs up]";
            case Repeat() -> "[the webhook arrives a second time]";
        };
    }
}

package dev.frontdesk.provider.aws;

/// What Nova Sonic tells. What it says comes in *blocks*, each of text, sound, or a tool.
sealed interface OutputEvent {

    /// What a block is made of.
    enum Part {
        TEXT,
        AUDIO,
        TOOL,
        OTHER
    }

    /// Why a block ended.
    enum Stop {
        /// More of the turn is to come.
        PARTIAL_TURN,
        END_TURN,
        /// The caller spoke, and Nova has stopped.
        INTERRUPTED,
        TOOL_USE
    }

    /// A block begins.
    ///
    /// @param byCaller it is what the caller said
    /// @param planned its words are to be spoken, and their sound follows; else they have been
    record Began(String block, Part part, boolean byCaller, boolean planned) implements OutputEvent {}

    record Words(String block, String text) implements OutputEvent {}

    /// Linear samples, in base64.
    final class Sound implements OutputEvent {

        private final String block;
        private final byte[] base64;

        Sound(String block, byte[] base64) {
            this.block = block;
            this.base64 = base64;
        }

        String block() {
            return block;
        }

        byte[] base64() {
            return base64;
        }
    }

    record ToolUse(String call, String name, String arguments) implements OutputEvent {}

    record Ended(String block, Part part, Stop stop) implements OutputEvent {}

    /// Nothing more comes of what was begun.
    record CompletionEnded() implements OutputEvent {}

    /// Understood and not needed.
    record Irrelevant() implements OutputEvent {}

    record Unknown(String type) implements OutputEvent {}
}

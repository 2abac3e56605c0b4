package dev.frontdesk.speech;

import java.util.List;

/// What a session is for.
///
/// @param instructions for a vendor that converses; empty otherwise
/// @param voice the vendor's name for it; empty for its usual one
/// @param tools offered to a vendor that converses
/// @param history what was said before, for a session that takes over from another
public record SpeechRequest(
        String instructions, String voice, Listening listening, List<Tool> tools, List<Past> history) {

    public SpeechRequest {
        tools = List.copyOf(tools);
        history = List.copyOf(history);
    }

    /// @param schema JSON schema of the arguments, an object's
    public record Tool(String name, String description, String schema) {}

    /// A turn that lies behind.
    public record Past(boolean byCaller, String text) {}
}

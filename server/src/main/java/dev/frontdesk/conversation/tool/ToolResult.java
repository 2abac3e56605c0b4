package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.Saying;
import java.util.Map;

/// What came of a tool. What the contact hears of it may be said once it is committed.
///
/// [#say] is a sentence that is true and may be said as it stands, in the conversation's language; [#facts]
/// are what it rests on, for the model.
public sealed interface ToolResult {

    Saying say();

    Map<String, Object> facts();

    /// It was done as asked.
    record Done(Saying say, Map<String, Object> facts) implements ToolResult {}

    /// It was not done yet: something is missing, has to be chosen or agreed to. The saying asks for it.
    record Asks(Saying say, Map<String, Object> facts) implements ToolResult {}

    /// The words given were not understood. The saying asks for them again.
    record Unclear(Saying say, Map<String, Object> facts) implements ToolResult {}

    /// It cannot be done here; the saying tells what can.
    record Refused(Saying say, Map<String, Object> facts) implements ToolResult {}

    /// The model called it wrongly.
    ///
    /// @param instead what the model is to do, in English
    record Misused(String instead) implements ToolResult {

        @Override
        public Saying say() {
            return Saying.NOTHING;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of();
        }
    }
}

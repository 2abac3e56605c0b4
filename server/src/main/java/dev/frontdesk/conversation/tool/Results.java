package dev.frontdesk.conversation.tool;

/// Reads what tools gave back, as they wrote it.
public final class Results {

    private static final String DONE = "{\"status\":\"done\"";

    private Results() {}

    /// Whether it happened.
    public static boolean done(String output) {
        return output.startsWith(DONE);
    }

    /// The sentence that may be said; empty when there is none.
    public static String say(String output) {
        return ToolJson.say(output);
    }
}

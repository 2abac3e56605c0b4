package dev.frontdesk.conversation;

/// What came of a tool that a model called. May be told to anyone once it is returned: what it speaks of is
/// committed.
///
/// @param output for the model: one JSON object, as text
/// @param say a sentence that is true and may be said as it stands, in the conversation's language; empty when
///     there is nothing to say
/// @param next what the call does after the model has spoken
public record ToolReply(String output, String say, Next next) {

    private static final String LISTEN = "listen";
    private static final String END = "end";
    private static final String TRANSFER = "transfer ";

    /// As one text, to be kept and read again.
    public String kept() {
        var then = switch (next) {
            case Next.Listen _ -> LISTEN;
            case Next.End _ -> END;
            case Next.Transfer(String number) -> TRANSFER + number;
        };
        return then + "\n" + say.replace('\n', ' ') + "\n" + output;
    }

    /// Of what [#kept] gave.
    public static ToolReply of(String kept) {
        var parts = kept.split("\n", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("no reply of a tool was kept");
        }
        return new ToolReply(parts[2], parts[1], next(parts[0]));
    }

    private static Next next(String kept) {
        if (kept.startsWith(TRANSFER)) {
            return new Next.Transfer(kept.substring(TRANSFER.length()));
        }
        return kept.equals(END) ? new Next.End() : new Next.Listen();
    }
}

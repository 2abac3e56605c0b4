package dev.frontdesk.conversation;

import dev.frontdesk.contact.ConversationId;
import java.util.UUID;

/// A reply that stands ready: what it speaks of is committed, what it says was checked.
///
/// @param turns how many turns the conversation had; once it has gone on, the reply is for nobody
public record Readied(ConversationId conversation, int turns, String text, Next next) {

    /// As one text, to be kept and read again.
    public String kept() {
        return conversation + " " + turns + "\n" + new ToolReply(text, "", next).kept();
    }

    /// Of what [#kept] gave.
    public static Readied of(String kept) {
        var end = kept.indexOf('\n');
        var head = kept.substring(0, Math.max(0, end)).split(" ", -1);
        if (head.length != 2) {
            throw new IllegalArgumentException("no readied reply was kept");
        }
        var reply = ToolReply.of(kept.substring(end + 1));
        return new Readied(
                new ConversationId(UUID.fromString(head[0])), Integer.parseInt(head[1]), reply.output(), reply.next());
    }
}
